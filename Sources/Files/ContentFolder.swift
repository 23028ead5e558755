internal import SystemPackage

/// A folder of files that authors write.
public struct ContentFolder: Hashable, Sendable {
    /// A regular file in the folder, or a link to one.
    public struct Item: Hashable, Sendable {
        /// Where it is, relative to the folder, with `/` between names.
        public let path: String
        /// How many bytes it held when it was found.
        public let size: Int
    }

    /// What a folder held when it was walked.
    public struct Contents: Hashable, Sendable {
        /// Its files, at any depth, in the byte order of their paths.
        public internal(set) var files: [Item] = []
        /// What was not read, in the byte order of the paths.
        public internal(set) var problems: [FolderProblem] = []
    }

    /// How many folders may stand in one another.
    public static let maximumDepth = 32
    /// How many files and folders there may be; links can make few of them look like millions.
    public static let maximumCount = 1_000_000

    /// The folder's path; it may itself be a symbolic link.
    public let path: String

    private let limit: Int

    public init(_ path: String) {
        self.init(path, limit: Self.maximumCount)
    }

    package init(_ path: String, limit: Int) {
        self.path = path
        self.limit = limit
    }

    /// Walks the folder.
    ///
    /// Hidden files and what editors leave behind are skipped (``FileName/isLeftover``). A symbolic link is followed while
    /// what it leads to is really in the folder. Whatever can't be read is among the problems, and the walk goes on.
    ///
    /// - Throws: `FileError` when the folder itself can't be listed.
    public func contents() throws(FileError) -> Contents {
        let folder = try DiskPath(path, for: .list)
        let root = try FileError.naming(.list, path) { try SystemCall.realPath(folder) }
        let status = try FileStatus.required(root, followingLink: false)
        var walk = FolderWalk(root: root, limit: limit)
        walk.visit(try Folder.names(in: path), of: folder, at: "", inside: [status])
        return walk.sorted
    }
}
