public import Addresses
internal import Assets

/// A file that every site has, compiled into the program.
public struct Asset: Sendable {
    /// Where it is; the name holds a fingerprint of the contents, so that it may be cached for ever.
    public let path: SitePath
    /// The files in `templates/Assets` that it was made from, in the order of `assets.c`.
    public let sources: [String]
    /// What is in it.
    public let bytes: [UInt8]

    /// The stylesheet.
    public static let stylesheet = unsafe Asset(name: "site", ending: "css", ordholden_asset_stylesheet())
    /// The icon.
    public static let icon = unsafe Asset(name: "icon", ending: "svg", ordholden_asset_icon())

    /// What makes the list of promises a search; one script of several files.
    public static let search = unsafe Asset(
        name: "search", ending: "js", ordholden_asset_search(),
        sources: ["words", "stem", "compounds", "memory", "rank", "list", "results", "page"].map { "search/\($0).js" })
    /// What every page can do: `/` leads to its search field.
    public static let shortcut = unsafe Asset(name: "shortcut", ending: "js", ordholden_asset_shortcut())

    /// All of them.
    public static let all = [stylesheet, icon, search, shortcut]

    /// What the program would hold if its source files held this, as a preview shows them before it is built.
    public func bytes(of files: [[UInt8]]) -> [UInt8] {
        let whole = Array(files.joined())
        return SourceText.compact(files.count == 1 ? whole : Array("{\n".utf8) + whole + Array("}\n".utf8))
    }

    private init(name: String, ending: String, _ asset: ordholden_asset, sources: [String] = []) {
        let bytes = unsafe Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
        self.bytes = SourceText.compact(bytes)
        self.sources = sources.isEmpty ? ["\(name).\(ending)"] : sources
        guard let folder = Slug("assets") else { preconditionFailure("«assets» is a slug") }
        path = .file(folder, named: "\(name).\(Self.fingerprint(of: self.bytes)).\(ending)")
    }

    /// The first 40 bits of the contents' FNV-1a hash (64 bits), in base 32.
    private static func fingerprint(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash >> 24, radix: 32)
    }
}
