import Addresses
import Agreements
import HTML
import Hosting

/// An address that something had before, and what is found there: a redirect, or where it was split, all of its parts.
struct FormerAddress: Sendable {
    /// Where it is.
    let path: SitePath
    /// The file that names it first, in the content folder.
    let origin: String
    /// What it is to a web server: where a page was framed, so may this be.
    let role: FileRole
    /// What it leads to, in the agreement's order.
    private(set) var targets: [(name: String, path: SitePath)]

    /// The one place it leads to; `nil` where it was split, and only a reader can choose.
    var target: SitePath? { targets.count == 1 ? targets[0].path : nil }

    func render(_ page: PageContext) -> HTML {
        if role == .embed { return EmbedFrame.former(targets, page) }
        guard targets.count == 1 else { return SplitPage.render(into: targets, page) }
        return RedirectPage.render(to: targets[0].name, at: targets[0].path, page)
    }

    /// The former addresses of an edition.
    ///
    /// An area that was renamed takes its sections with it, under their names of now and of before.
    static func all(of edition: Edition) -> [FormerAddress] {
        let routes = edition.routes
        var all = Collector()
        for area in edition.agreement.areas {
            let source = "agreement/\(area.id)/index.md"
            for alias in area.aliases {
                all.add(routes.area(alias), source, area.title, routes.area(area.id))
                all.add(routes.text(of: alias), source, area.title, routes.text(of: area.id))
                all.add(routes.embed(alias), source, area.title, routes.embed(area.id), .embed)
            }
            for section in area.sections {
                let target = routes.text(of: section.id, in: area.id)
                for name in [section.id] + section.aliases {
                    for areaName in [area.id] + area.aliases where (areaName, name) != (area.id, section.id) {
                        let origin = name == section.id ? source : "agreement/\(area.id)/\(section.id).md"
                        all.add(routes.text(of: name, in: areaName), origin, section.title, target)
                    }
                }
            }
        }
        for commitment in edition.agreement.commitments {
            for alias in commitment.aliases {
                all.add(
                    routes.commitment(alias), "commitments/\(commitment.id)/index.md", commitment.title,
                    routes.commitment(commitment.id))
                all.add(
                    routes.embed(alias), "commitments/\(commitment.id)/index.md", commitment.title,
                    routes.embed(commitment.id), .embed)
            }
        }
        for own in edition.content.pages {
            for alias in own.aliases {
                all.add(routes.page(alias), "pages/\(own.slug).md", own.title, routes.page(own.slug))
            }
        }
        return all.addresses
    }

    /// Gathers what leads to several places under one address.
    private struct Collector {
        private(set) var addresses: [FormerAddress] = []
        private var indices: [SitePath: Int] = [:]

        mutating func add(
            _ path: SitePath, _ origin: String, _ name: String, _ target: SitePath, _ role: FileRole = .page
        ) {
            if let index = indices[path] {
                addresses[index].targets.append((name, target))
            } else {
                indices[path] = addresses.count
                addresses.append(FormerAddress(path: path, origin: origin, role: role, targets: [(name, target)]))
            }
        }
    }
}
