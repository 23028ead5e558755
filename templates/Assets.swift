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
    /// The stylesheet of pages that other sites show.
    public static let embedStylesheet = unsafe Asset(
        name: "embed", ending: "css", ordholden_asset_embed_stylesheet())
    /// The icon.
    public static let icon = unsafe Asset(name: "icon", ending: "svg", ordholden_asset_icon())

    /// What makes the list of promises a search.
    public static let searchList = unsafe Asset(
        name: "search", ending: "js", ordholden_asset_search_list(), sources: searchSources(with: "list"))
    /// What searches promises that are too many for a list.
    public static let searchFiles = unsafe Asset(
        name: "search-files", ending: "js", ordholden_asset_search_files(), sources: searchSources(with: "files"))
    /// What every page can do: `/` leads to its search field.
    public static let shortcut = unsafe Asset(name: "shortcut", ending: "js", ordholden_asset_shortcut())

    /// What asks the browser to keep what is read.
    public static let offline = unsafe Asset(name: "offline", ending: "js", ordholden_asset_offline())
    /// What the report looks like besides, a part of ``ReportStyle``.
    public static let reportStylesheet = unsafe Asset(
        name: "report", ending: "css", ordholden_asset_report_stylesheet())

    /// All of them.
    public static let all = [
        stylesheet, embedStylesheet, icon, searchList, searchFiles, shortcut, offline,
    ]

    /// The text of one that is part of a file, as it is sent.
    static func text(_ asset: ordholden_asset) -> [UInt8] {
        SourceText.compact(unsafe Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count)))
    }

    /// What the program would hold if its source files held this, as a preview shows them before it is built.
    public func bytes(of files: [[UInt8]]) -> [UInt8] {
        let whole = Array(files.joined())
        return SourceText.compact(
            files.count == 1 ? whole : Array("\"use strict\";{\n".utf8) + whole + Array("}\n".utf8))
    }

    private static func searchSources(with kind: String) -> [String] {
        ["words", "stem", "compounds", "memory", "rank", "results", kind, "page"].map { "search/\($0).js" }
    }

    private init(name: String, ending: String, _ asset: ordholden_asset, sources: [String] = []) {
        self.init(
            name: name, ending: ending,
            bytes: unsafe Self.text(asset),
            sources: sources.isEmpty ? ["\(name).\(ending)"] : sources)
    }

    init(name: String, ending: String, bytes: [UInt8], sources: [String] = []) {
        self.bytes = bytes
        self.sources = sources
        guard let folder = Slug("assets") else { preconditionFailure("«assets» is a slug") }
        path = .file(folder, named: "\(name).\(Fingerprint(of: bytes).name).\(ending)")
    }
}
