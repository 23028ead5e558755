internal import Addresses
internal import Files
internal import Templates

/// The site's static files as they are in the working tree, if the program's source code stands beside the content.
///
/// In the program they are compiled in, under a name made from what is in them. The preview serves the file of the working
/// tree at the very path that pages name, so that no page has to change for it.
struct WorkingAssets: Sendable {
    /// The folder they are in.
    let folder: String

    /// The assets of a source tree whose content is in a folder.
    init(besides content: String) {
        let parts = content.split(separator: "/").dropLast()
        let parent = (content.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
        folder =
            parent.isEmpty ? "templates/Assets" : parent == "/" ? "/templates/Assets" : parent + "/templates/Assets"
    }

    /// Reads them, by the path they have in the site; one that is not there is left to the program.
    func read() -> [String: [UInt8]] {
        var assets: [String: [UInt8]] = [:]
        for asset in Asset.all {
            let files = asset.sources.compactMap { try? File.read("\(folder)/\($0)", limit: 8 * 1024 * 1024) }
            guard files.count == asset.sources.count else { continue }
            assets[asset.path.description] = asset.bytes(of: files)
        }
        return assets
    }

    /// Whether a file in the folder is one that is served from it, so that the program need not be built for it.
    static func serves(_ file: String) -> Bool { Asset.all.contains { $0.sources.contains(file) } }
}
