internal import SystemPackage

/// A path as the system takes it: bytes, ended by a NUL.
///
/// SystemPackage's own `FilePath` parses and normalises on every step, which in a debug build takes milliseconds a file.
struct DiskPath {
    private let terminated: [CChar]

    private init(terminated: [CChar]) {
        self.terminated = terminated
    }

    /// The path that a caller has written, for an operation on it.
    ///
    /// The system reads a path up to its first NUL, so a text with one in it would name another file than it shows.
    init(_ path: String, for operation: FileError.Operation) throws(FileError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw FileError(operation, path, errno: Errno.noSuchFileOrDirectory.rawValue)
        }
        self.init(bytes: path.utf8)
    }

    init(bytes: some Sequence<UInt8>) {
        self.init(terminated: bytes.map { CChar(bitPattern: $0) } + [0])
    }

    /// The path as it may be shown.
    var shown: String { String(decoding: terminated.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }

    /// The path of a name in this folder, byte for byte.
    func child(_ name: FileName) -> DiskPath {
        var path = Array(terminated.dropLast())
        path.reserveCapacity(path.count + name.bytes.count + 2)
        if path.last != CChar(bitPattern: UInt8(ascii: "/")) { path.append(CChar(bitPattern: UInt8(ascii: "/"))) }
        for byte in name.bytes { path.append(CChar(bitPattern: byte)) }
        return DiskPath(terminated: path + [0])
    }

    /// Whether it names something in a folder, or the folder itself; both paths must be real ones.
    func isInside(_ folder: DiskPath) -> Bool {
        let (path, folder) = (terminated.dropLast(), folder.terminated.dropLast())
        guard path.starts(with: folder) else { return false }
        let slash = CChar(bitPattern: UInt8(ascii: "/"))
        return path.count == folder.count || folder.last == slash || path[folder.count] == slash
    }

    /// Lends the path to a call into the system.
    @unsafe func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        unsafe terminated.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("a path has at least its NUL") }
            return unsafe body(start)
        }
    }
}

extension DiskPath {
    /// Opens the file or folder; what is created gets mode 0644, less the umask.
    func open(
        _ mode: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions
    ) throws -> FileDescriptor {
        let permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
        return try unsafe withCString { path in
            Result { try unsafe FileDescriptor.open(path, mode, options: options, permissions: permissions) }
        }.get()
    }

    /// Examines what is there.
    func status(followingLink: Bool) throws(Errno) -> FileStatus {
        let result = unsafe withCString { path in
            Result { () throws(Errno) in try unsafe Stat(path, followTargetSymlink: followingLink) }
        }
        return FileStatus(try result.get())
    }
}
