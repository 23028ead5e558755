/// Something in a folder of content that is not read, and why.
public struct FolderProblem: Hashable, Sendable {
    /// Why it is not read, or should not be published as it is.
    public enum Reason: Hashable, Sendable {
        /// Its name is not valid UTF-8; it is not read.
        case nameNotUTF8
        /// Its name holds more than printable ASCII, so it would differ between file systems; it is read all the same.
        case nameNotPlain
        /// It is a symbolic link to something outside the folder.
        case linkLeavesFolder
        /// It is a symbolic link to nothing, or to itself.
        case linkIsBroken
        /// It is a symbolic link to a folder it stands in.
        case linkIsCycle
        /// It is neither a file nor a folder; it was never opened.
        case notAFile(FileKind)
        /// The system refused, also because it has vanished since it was listed.
        case unreadable(FileError)
        /// The folders are nested deeper than ``ContentFolder/maximumDepth``.
        case tooDeep
        /// There are more files and folders than ``ContentFolder/maximumCount``; the walk stopped here.
        case tooMany
    }

    /// Where it is, relative to the folder, as it may be shown.
    public let path: String
    /// Why.
    public let reason: Reason

    package init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

extension FolderProblem: CustomStringConvertible {
    /// What is wrong, as a diagnostic says it, without the path.
    public var description: String {
        switch reason {
        case .nameNotUTF8: "the name is not UTF-8"
        case .nameNotPlain: "the name holds other characters than plain ASCII, and would differ between computers"
        case .linkLeavesFolder: "the symbolic link leads out of the content folder"
        case .linkIsBroken: "the symbolic link leads nowhere"
        case .linkIsCycle: "the symbolic link leads to a folder it stands in"
        case .notAFile(let kind): "\(kind) can't be published"
        case .unreadable(let error): error.description
        case .tooDeep: "the folders are nested more than \(ContentFolder.maximumDepth) deep"
        case .tooMany: "there are more than \(ContentFolder.maximumCount) files and folders"
        }
    }
}
