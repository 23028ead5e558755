internal import Cores
public import Diagnostics

/// The text files of a `content/` folder, by their paths in it.
///
/// Reading content is a function of this value alone: the same files give the same agreement, from disk or from a test.
public struct ContentTree: Sendable {
    /// The folder as its author knows it, such as `content`.
    public let root: String
    /// The files, by path within the folder: `agreement/klima/index.md`.
    public let files: [String: SourceFile]
    /// Which names stand where, in the order of their bytes, which is the same everywhere.
    let outline: ContentOutline
    /// The same files taken apart.
    private let contents: [String: ContentFile]

    /// Takes texts that are known to be sound, by path within the folder.
    public init(root: String, texts: [String: String]) {
        self.init(root: root, texts.map { (path: $0.key, text: $0.value) })
    }

    /// Takes the words of a folder's files apart.
    public init(_ texts: ContentTexts) {
        self.init(root: texts.root, texts.files)
    }

    private init(root: String, _ texts: [(path: String, text: String)]) {
        let sources = texts.map { (path: $0.path, file: SourceFile(path: "\(root)/\($0.path)", text: $0.text)) }
        let contents = Cores.map(sources) { ($0.path, ContentFile($0.file, at: $0.path)) }
        self.init(
            root: root, files: Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0.file) }),
            outline: ContentOutline(sources.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }),
            contents: Dictionary(uniqueKeysWithValues: contents))
    }

    private init(root: String, files: [String: SourceFile], outline: ContentOutline, contents: [String: ContentFile]) {
        self.root = root
        self.files = files
        self.outline = outline
        self.contents = contents
    }

    /// The tree with other words in some of its files.
    ///
    /// - Parameter saved: The files, by path within the folder; all of them are in the tree.
    func with(_ saved: [String: SourceFile]) -> ContentTree {
        ContentTree(
            root: root, files: files.merging(saved) { $1 }, outline: outline,
            contents: contents.merging(saved.map { ($0, ContentFile($1, at: $0)) }) { $1 })
    }

    /// A file, taken apart; `nil` where there is none.
    subscript(path: String) -> ContentFile? { contents[path] }

    /// The path of a file as its author knows it, for one that is missing.
    func shownPath(_ path: String) -> String { "\(root)/\(path)" }
}
