internal import Cores

/// Follows every link of a site to the page and the id it names.
///
/// Works on the bytes that will be published, so that no template can hide a link from it.
public enum LinkCheck {
    private struct Page {
        let path: ByteString
        let bytes: [UInt8]
        let links: [Range<Int>]
        let ids: Set<ByteString>
        let repeatedIDs: [ByteString]
    }

    /// Checks a site.
    ///
    /// - Parameters:
    ///   - resources: All that will be published, each with its path in the site: `/omrader/klima/` for a page,
    ///     `/assets/site.css` for a file. Pages and files in HTML or SVG are searched for links.
    ///     Every path begins with a slash.
    ///   - base: The path that the site has on its server, for links that begin with a slash.
    public static func report(_ resources: [(path: String, bytes: [UInt8])], base: String = "/") -> LinkReport {
        var report = LinkReport()
        let pages = Cores.map(resources.filter { isMarkup($0.path) }) { page(at: ByteString($0.path), $0.bytes) }
        var count = 0
        // Where each path is among the pages; `nil` for a file without ids.
        var known: [ByteString: Int?] = [:]
        known.reserveCapacity(resources.count)
        for resource in resources {
            precondition(resource.path.hasPrefix("/"), "«\(resource.path)» is no path of a site")
            let path = ByteString(resource.path)
            let isPage = isMarkup(resource.path)
            known[path] = .some(isPage ? count : nil)
            if isPage { count += 1 }
        }
        var resolver = LinkResolver(base: base)
        for page in pages {
            for id in page.repeatedIDs {
                report.problems.append(LinkProblem(page: page.path.text, target: "#" + id.text, reason: .duplicateID))
            }
            follow(page.links, on: page, in: pages, known, &resolver, &report)
        }
        return report
    }

    private static func isMarkup(_ path: String) -> Bool {
        ["/", ".html", ".svg"].contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static func page(at path: ByteString, _ bytes: [UInt8]) -> Page {
        let scanner = MarkupScanner(scanning: bytes)
        var ids: Set<ByteString> = []
        ids.reserveCapacity(scanner.ids.count)
        var repeated: [ByteString] = []
        for range in scanner.ids {
            let id = ByteString(CharacterReferences.resolved(in: bytes[range]))
            if !ids.insert(id).inserted, !repeated.contains(id) { repeated.append(id) }
        }
        return Page(path: path, bytes: bytes, links: scanner.links, ids: ids, repeatedIDs: repeated)
    }

    private static func follow(
        _ links: [Range<Int>], on page: Page, in pages: [Page], _ known: [ByteString: Int?],
        _ resolver: inout LinkResolver, _ report: inout LinkReport
    ) {
        var reported: Set<LinkProblem> = []
        for range in links {
            let reference = CharacterReferences.resolved(in: page.bytes[range])
            let problem: LinkProblem.Reason?
            switch resolver.resolve(reference.span, on: page.path.bytes) {
            case .external:
                report.externalLinks += 1
                continue
            case .broken(let reason):
                problem = reason
            case .inside(let hasID):
                problem = search(
                    ByteString(resolver.path[...]), hasID ? ByteString(resolver.id[...]) : nil, in: pages, known)
            }
            report.internalLinks += 1
            guard let problem else { continue }
            let found = LinkProblem(page: page.path.text, target: ByteString(reference).text, reason: problem)
            if reported.insert(found).inserted { report.problems.append(found) }
        }
    }

    /// What is wrong with a link to a path and an id.
    ///
    /// An empty id and `top` lead to the top of any page (HTML standard §7.4.6.4).
    private static func search(
        _ path: ByteString, _ id: ByteString?, in pages: [Page], _ known: [ByteString: Int?]
    ) -> LinkProblem.Reason? {
        guard let place = known[path] else { return .noSuchPath(path.text) }
        guard let place, let id, !id.bytes.isEmpty, !pages[place].ids.contains(id), id != top else { return nil }
        return .noSuchID(id.text, on: path.text)
    }

    private static let top = ByteString("top")
}
