/// A place in the site: a page (`/lofter/sykkelandel/`) or a file (`/data/agreement.json`).
///
/// Paths are absolute within the site and made of checked parts, so that none can leave the output folder. How a link to
/// one is written depends on the page it stands on: see ``reference(from:)``.
public struct SitePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path as it stands after the site's own address: `/omrader/klima/`.
    public let description: String

    private init(_ description: String) { self.description = description }

    private var isPage: Bool { description.utf8.last == UInt8(ascii: "/") }

    /// The front page, `/`.
    public static let home = SitePath("/")

    /// A page, written as a folder with an index: `/omrader/klima/`.
    public static func page(_ slugs: Slug...) -> SitePath { page(slugs) }

    /// A page, written as a folder with an index: `/omrader/klima/`.
    public static func page(_ slugs: [Slug]) -> SitePath { SitePath("/" + folder(slugs)) }

    /// Folders one in another, each with a slash behind it.
    private static func folder(_ slugs: [Slug]) -> String {
        slugs.reduce(into: "") { path, slug in
            path += slug.description
            path += "/"
        }
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
        return SitePath("\(description)\(Self.folder(folders))\(name)")
    }

    /// A file whose place is fixed for all sites: `/.well-known/security.txt` (RFC 8615).
    public static func wellKnown(_ name: Slug, ending: Slug) -> SitePath {
        SitePath("/.well-known/\(name).\(ending)")
    }

    /// The file it is written to, relative to the output folder: `omrader/klima/index.html`.
    public var file: String { description.dropFirst() + (isPage ? "index.html" : "") }

    /// A link to this path as it is written on another page: `../../lofter/sykkelandel/`.
    ///
    /// Links are relative, so that the same bytes work under any base address, in a subfolder, and from disk.
    public func reference(from page: SitePath) -> String {
        let slash = UInt8(ascii: "/")
        let (from, to) = (page.description.utf8, description.utf8)
        // Up to the last slash that both have, they are in the same folders.
        var shared = 0
        var steps = 0
        var differs = false
        var ours = to.makeIterator()
        for (offset, byte) in from.enumerated() {
            differs = differs || ours.next() != byte
            guard byte == slash else { continue }
            if differs { steps += 1 } else { shared = offset + 1 }
        }
        let text = String(repeating: "../", count: steps) + description[to.index(to.startIndex, offsetBy: shared)...]
        return text.isEmpty ? "./" : text
    }

    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
