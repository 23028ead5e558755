internal import SystemPackage

/// What stands at a path.
public enum FileKind: Hashable, Sendable, CaseIterable {
    case file
    case folder
    case symbolicLink
    case namedPipe
    case socket
    case device
    case unknown

    init(_ type: FileType) {
        switch type {
        case .regular: self = .file
        case .directory: self = .folder
        case .symbolicLink: self = .symbolicLink
        case .fifo: self = .namedPipe
        case .socket: self = .socket
        case .characterSpecial, .blockSpecial: self = .device
        // A raw number that a file system may invent.
        default: self = .unknown
        }
    }
}

extension FileKind: CustomStringConvertible {
    /// The kind in words, with its article: `a symbolic link`.
    public var description: String {
        switch self {
        case .file: "a file"
        case .folder: "a folder"
        case .symbolicLink: "a symbolic link"
        case .namedPipe: "a named pipe"
        case .socket: "a socket"
        case .device: "a device"
        case .unknown: "something unknown"
        }
    }
}
