internal import Foundation

/// A path as a forge wants it: from the folder that the program runs in, which is the repository's root there.
enum ReportPath {
    static func relative(
        _ path: String, to folder: String = FileManager.default.currentDirectoryPath
    ) -> String {
        var path = path[...]
        if path.hasPrefix(folder + "/") { path = path.dropFirst(folder.count + 1) }
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        return String(path)
    }
}
