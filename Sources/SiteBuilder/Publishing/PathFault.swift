/// Why a path can't be published.
public enum PathFault: Error, Hashable, Sendable, CaseIterable {
    case empty
    case absolute
    case emptyName
    case hiddenName
    case forbiddenCharacter
    case tooLong
    /// Two files of the publication have this path, or paths that some file system takes for one.
    case twice
    /// Another file of the publication needs a folder by this name.
    case alsoFolder
}

extension PathFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "it is empty"
        case .absolute: "it begins with a slash"
        case .emptyName: "it has an empty name in it"
        case .hiddenName: "a name in it begins with a dot"
        case .forbiddenCharacter: "it holds a control character or a backslash"
        case .tooLong: "it is too long"
        case .twice: "another file has the same path, when case and Unicode form are left aside"
        case .alsoFolder: "another file stands in a folder of this name"
        }
    }
}
