internal import SystemPackage

/// An operation on the disk that the system refused: what was tried, where, and its reason.
///
/// The text is a whole sentence, such as `cannot read content/site.yml: Permission denied`, so that nobody has to guess
/// which of a thousand files was meant.
public struct FileError: Error, Hashable, Sendable {
    /// What was tried.
    public enum Operation: String, Hashable, Sendable, CaseIterable {
        case examine
        case list
        case lock
        case makeFolder = "make folder"
        case read
        case remove
        case rename
        case save = "save to disk"
        case write
    }

    /// What was tried.
    public let operation: Operation
    /// The file or folder, as it was named by the caller.
    public let path: String
    /// The system's error number, such as `ENOSPC`.
    public let errno: CInt

    public init(_ operation: Operation, _ path: String, errno: CInt) {
        self.operation = operation
        self.path = path
        self.errno = errno
    }

    /// An error for a file that was there a moment ago.
    public static func vanished(_ operation: Operation, _ path: String) -> FileError {
        FileError(operation, path, errno: Errno.noSuchFileOrDirectory.rawValue)
    }

    /// Whether something stands where something new was to be made.
    public var isTaken: Bool { Errno(rawValue: errno) == .fileExists }

    /// Whether there is nothing at the path, which may also mean that it has vanished since it was listed.
    public var isMissing: Bool {
        let error = Errno(rawValue: errno)
        return error == .noSuchFileOrDirectory || error == .notDirectory
    }
}

extension FileError: CustomStringConvertible {
    public var description: String { "cannot \(operation.rawValue) \(path): \(Errno(rawValue: errno))" }
}

extension FileError {
    /// Runs something that may throw the system's error number, and names what it was for.
    static func naming<Result>(
        _ operation: Operation, _ path: String, _ body: () throws -> Result
    ) throws(FileError) -> Result {
        do {
            return try body()
        } catch let error as Errno {
            throw FileError(operation, path, errno: error.rawValue)
        } catch {
            throw FileError(operation, path, errno: Errno.ioError.rawValue)
        }
    }
}
