/// A place in the site: a page (`/lofter/sykkelandel/`) or a file (`/data/agreement.json`).
///
/// Paths are absolute within the site and made of checked parts, so that none can leave the output folder. How a link to
/// one is written depends on the page it stands on: see ``reference(from:)``.
public struct SitePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let components: [String]
    private let isPage: Bool

    private init(components: [String], isPage: Bool) {
        self.components = components
        self.isPage = isPage
    }

    /// The front page, `/`.
    public static let home = SitePath(components: [], isPage: true)

    /// A page, written as a folder with an index: `/omrader/klima/`.
    public static func page(_ slugs: Slug...) -> SitePath { page(slugs) }

    /// A page, written as a folder with an index: `/omrader/klima/`.
    public static func page(_ slugs: [Slug]) -> SitePath {
        SitePath(components: slugs.map(\.description), isPage: true)
    }

    /// A file, by folders and name: `file("assets", named: "site.css")`.
    ///
    /// - Precondition: the name holds letters, digits, `.`, `-` and `_` only and does not begin with a dot.
    public static func file(_ folders: Slug..., named name: String) -> SitePath {
        home.file(folders, named: name)
    }

    /// A file in the folder of this page, or in folders below it: `/frister/frister.ics`.
    ///
    /// - Precondition: the name holds letters, digits, `.`, `-` and `_` only and does not begin with a dot; this is a page.
    public func file(_ folders: [Slug] = [], named name: String) -> SitePath {
        precondition(isPage, "«\(self)» is no folder")
        let allowed = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        precondition(allowed && !name.isEmpty && !name.hasPrefix("."), "«\(name)» is no file name for a site")
        return SitePath(components: components + folders.map(\.description) + [name], isPage: false)
    }

    /// A file whose place is fixed for all sites: `/.well-known/security.txt` (RFC 8615).
    public static func wellKnown(_ name: Slug, ending: Slug) -> SitePath {
        SitePath(components: [".well-known", "\(name).\(ending)"], isPage: false)
    }

    /// The path as it stands after the site's own address: `/omrader/klima/`.
    public var description: String {
        if components.isEmpty { return "/" }
        return "/" + components.joined(separator: "/") + (isPage ? "/" : "")
    }

    /// The file it is written to, relative to the output folder: `omrader/klima/index.html`.
    public var file: String {
        (isPage ? components + ["index.html"] : components).joined(separator: "/")
    }

    /// A link to this path as it is written on another page: `../../lofter/sykkelandel/`.
    ///
    /// Links are relative, so that the same bytes work under any base address, in a subfolder, and from disk.
    public func reference(from page: SitePath) -> String {
        let from = page.isPage ? page.components : Array(page.components.dropLast())
        let shared = zip(from, isPage ? components : Array(components.dropLast())).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: from.count - shared) + components[shared...]
        let text = steps.joined(separator: "/")
        if text.isEmpty { return "./" }
        return isPage ? text + "/" : text
    }

    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
