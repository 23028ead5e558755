public import Diagnostics

/// The text files of a `content/` folder, by their paths in it.
///
/// Reading content is a function of this value alone: the same files give the same agreement, from disk or from a test.
public struct ContentTree: Sendable {
    /// The folder as its author knows it, such as `content`.
    public let root: String
    /// The files, by path within the folder: `agreement/klima/index.md`.
    public let files: [String: SourceFile]
    /// The paths, in the order of their bytes, which is the same everywhere.
    let paths: [String]

    /// Takes texts that are known to be sound, by path within the folder.
    public init(root: String, texts: [String: String]) {
        self.root = root
        var files: [String: SourceFile] = [:]
        for (path, text) in texts {
            files[path] = SourceFile(path: "\(root)/\(path)", text: text)
        }
        self.files = files
        paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Takes a tree with other words in the same files.
    init(_ tree: ContentTree, files: [String: SourceFile]) {
        root = tree.root
        paths = tree.paths
        self.files = files
    }

    /// The path of a file as its author knows it, for one that is missing.
    func shownPath(_ path: String) -> String { "\(root)/\(path)" }
}
