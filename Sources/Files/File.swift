internal import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A regular file: reading, writing, moving and removing it by its path.
public enum File {
    /// Reads the whole of a file.
    ///
    /// The bytes are read, not mapped: a mapped file that shrinks ends the process.
    ///
    /// - Parameters:
    ///   - followingLink: Whether a symbolic link at the path's end stands for what it leads to.
    ///   - limit: How many bytes are read at most; the answer may then be cut short.
    /// - Throws: `FileError`, also for anything but a regular file. A named pipe is refused without waiting for a writer.
    public static func read(
        _ path: String, followingLink: Bool = true, limit: Int = .max
    ) throws(FileError) -> [UInt8] {
        let place = try DiskPath(path, for: .read)
        return try FileError.naming(.read, path) {
            var options: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking]
            if !followingLink { options.insert(.noFollow) }
            let file = try place.open(.readOnly, options)
            return try file.closeAfter {
                let status = FileStatus(try file.stat())
                switch status.kind {
                case .file: break
                case .folder: throw Errno.isDirectory
                case .symbolicLink, .namedPipe, .socket, .device, .unknown: throw Errno.notSupported
                }
                return try readAll(of: file, expecting: status.size, limit: limit)
            }
        }
    }

    /// Whether a file holds exactly these bytes.
    ///
    /// `false` also when no file is there; a symbolic link is not followed.
    public static func holds(_ bytes: [UInt8], at path: String) throws(FileError) -> Bool {
        guard let status = try FileStatus.of(path), status.kind == .file, status.size == bytes.count else {
            return false
        }
        let found = try read(path, followingLink: false, limit: bytes.count + 1)
        guard found.count == bytes.count else { return false }
        // Arrays are compared element by element, which takes ten times as long.
        return unsafe found.withUnsafeBytes { found in
            unsafe bytes.withUnsafeBytes { bytes in
                guard let first = found.baseAddress, let second = bytes.baseAddress else { return true }
                return unsafe memcmp(first, second, found.count) == 0
            }
        }
    }

    /// Writes a new file, whole or not at all.
    ///
    /// - Parameter saved: Whether to wait until the disk has it, so that it also survives a power cut.
    /// - Throws: `FileError`, also when something stands at the path, which is never overwritten or written through.
    public static func create(_ path: String, holding bytes: [UInt8], saved: Bool = false) throws(FileError) {
        let place = try DiskPath(path, for: .write)
        try FileError.naming(.write, path) {
            let file = try place.open(.writeOnly, [.create, .exclusiveCreate, .closeOnExec])
            do {
                // Closing may be what reports a full disk or a spent quota.
                try file.closeAfter {
                    try file.writeAll(bytes)
                    if saved { try SystemCall.sync(file) }
                }
            } catch {
                try? SystemCall.removeFile(place)
                throw error
            }
        }
    }

    /// Writes a new file that nobody ever sees half written: it is there whole, or not at all.
    ///
    /// It gets its name when all of it is on the disk, by a second link, which fails where something has the name. A file
    /// system that knows no second links gets ``create(_:holding:saved:)``.
    ///
    /// - Throws: `FileError`, also when something stands at the path (``FileError/isTaken``).
    public static func place(_ path: String, holding bytes: [UInt8]) throws(FileError) {
        let draft = draftName(beside: path)
        try create(draft, holding: bytes, saved: true)
        let (old, new) = (try DiskPath(draft, for: .write), try DiskPath(path, for: .write))
        defer { try? remove(draft) }
        do throws(FileError) {
            try FileError.naming(.write, path) { try SystemCall.link(old, to: new) }
        } catch {
            guard Errno.noLinks.contains(Errno(rawValue: error.errno)) else { throw error }
            try create(path, holding: bytes, saved: true)
        }
    }

    /// Waits until the disk has a file that was written.
    public static func save(_ path: String) throws(FileError) {
        let place = try DiskPath(path, for: .save)
        try FileError.naming(.save, path) {
            let file = try place.open(.readOnly, [.noFollow, .closeOnExec])
            try file.closeAfter { try SystemCall.sync(file) }
        }
    }

    /// A name for a file that is still being written: hidden, so that no reader takes it for content.
    static func draftName(beside path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (parts + [".ordholden-\(String(UInt64.random(in: .min ... .max), radix: 16))"]).joined(separator: "/")
    }

    /// Moves a file within its file system; what stands at the target is replaced in one step.
    public static func rename(_ path: String, to target: String) throws(FileError) {
        let (old, new) = (try DiskPath(path, for: .rename), try DiskPath(target, for: .rename))
        try FileError.naming(.rename, "\(path) to \(target)") { try SystemCall.rename(old, to: new) }
    }

    /// Removes a file, or a symbolic link itself.
    public static func remove(_ path: String) throws(FileError) {
        let place = try DiskPath(path, for: .remove)
        try FileError.naming(.remove, path) { try SystemCall.removeFile(place) }
    }

    private static func readAll(of file: FileDescriptor, expecting size: Int, limit: Int) throws -> [UInt8] {
        // One byte more than expected, so that the end is seen without growing.
        var bytes = [UInt8](repeating: 0, count: min(limit, size + 1))
        var count = 0
        while true {
            let read = try unsafe bytes.withUnsafeMutableBytes { buffer in
                try unsafe file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            }
            count += read
            if read == 0 || count == limit { break }
            if count == bytes.count {
                bytes.append(contentsOf: repeatElement(0, count: min(max(count, 4096), limit - count)))
            }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}

extension Errno {
    /// How file systems say that they know no second links.
    fileprivate static let noLinks: [Errno] = [.notPermitted, .notSupported, .noFunction]
}
