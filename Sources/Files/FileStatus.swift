internal import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What the system knows of a file or folder without opening it.
public struct FileStatus: Hashable, Sendable {
    /// A file system, by its number while the machine runs.
    public struct Volume: Hashable, Sendable {
        private let number: UInt64

        init(_ number: UInt64) { self.number = number }
    }

    /// What it is.
    public let kind: FileKind
    /// How many bytes it holds.
    public let size: Int
    /// The file system it is on; a rename can't leave it.
    public let volume: Volume

    private let inode: UInt64
    /// When its bytes were last changed, in nanoseconds; a part of the value, so that a changed file has another status.
    private let modified: Int64
    /// When anything of it was last changed, its name and rights among it; no program can set this time back.
    private let changed: Int64

    init(_ stat: Stat) {
        kind = FileKind(stat.type)
        size = Int(clamping: stat.size)
        volume = Volume(UInt64(truncatingIfNeeded: stat.deviceID.rawValue))
        inode = UInt64(truncatingIfNeeded: stat.inode.rawValue)
        modified = Int64(stat.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(stat.st_mtim.tv_nsec)
        changed = Int64(stat.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(stat.st_ctim.tv_nsec)
    }

    /// The whole status in a word: two of one path are equal while nobody has touched what is there.
    public var mark: String {
        [inode, UInt64(bitPattern: Int64(size)), UInt64(bitPattern: modified), UInt64(bitPattern: changed)]
            .map { String($0, radix: 36) }.joined(separator: ".")
    }

    /// Whether another status is of this very file or folder, reached by whatever path.
    public func isSame(as other: FileStatus) -> Bool { volume == other.volume && inode == other.inode }

    /// Examines a path; `nil` when nothing is there.
    ///
    /// - Parameter followingLink: Whether a symbolic link at the path's end stands for what it leads to.
    public static func of(_ path: String, followingLink: Bool = false) throws(FileError) -> FileStatus? {
        try of(DiskPath(path, for: .examine), followingLink: followingLink)
    }

    /// Examines a path where something must be.
    ///
    /// - Throws: `FileError`, also when nothing is there.
    public static func required(_ path: String, followingLink: Bool = false) throws(FileError) -> FileStatus {
        try required(DiskPath(path, for: .examine), followingLink: followingLink)
    }

    static func required(_ path: DiskPath, followingLink: Bool) throws(FileError) -> FileStatus {
        guard let status = try of(path, followingLink: followingLink) else {
            throw FileError(.examine, path.shown, errno: Errno.noSuchFileOrDirectory.rawValue)
        }
        return status
    }

    static func of(_ path: DiskPath, followingLink: Bool) throws(FileError) -> FileStatus? {
        do throws(Errno) {
            return try path.status(followingLink: followingLink)
        } catch .noSuchFileOrDirectory, .notDirectory {
            return nil
        } catch {
            throw FileError(.examine, path.shown, errno: error.rawValue)
        }
    }
}
