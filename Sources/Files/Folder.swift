internal import SystemPackage

/// A folder: listing, making and removing it by its path.
public enum Folder {
    /// The names in a folder, in byte order, so that no machine's language decides.
    public static func names(in path: String) throws(FileError) -> [FileName] {
        try names(in: DiskPath(path, for: .list))
    }

    /// Makes a folder; the one it is to stand in must be there.
    public static func make(_ path: String) throws(FileError) {
        let place = try DiskPath(path, for: .makeFolder)
        try FileError.naming(.makeFolder, path) { try SystemCall.makeFolder(place) }
    }

    /// Makes a folder and every folder above it that is missing.
    public static func makeAll(_ path: String) throws(FileError) {
        let place = try DiskPath(path, for: .makeFolder)
        if try FileStatus.of(place, followingLink: true)?.kind == .folder { return }
        var above = Substring(path)
        while above.last == "/" { above.removeLast() }
        if let slash = above.lastIndex(of: "/"), slash != above.startIndex { try makeAll(String(above[..<slash])) }
        do throws(FileError) {
            try make(path)
        } catch {
            // Another process may have been faster.
            guard try FileStatus.of(place, followingLink: true)?.kind == .folder else { throw error }
        }
    }

    /// Whether this process may add and remove names in a folder.
    ///
    /// - Throws: `FileError` with the reason, such as a file system that is mounted for reading only.
    public static func requireChangeable(_ path: String) throws(FileError) {
        let place = try DiskPath(path, for: .write)
        try FileError.naming(.write, path) { try SystemCall.mayChange(place) }
    }

    /// Removes a folder if it is empty.
    ///
    /// - Returns: Whether it was removed; `false` when it holds something.
    @discardableResult
    public static func removeIfEmpty(_ path: String) throws(FileError) -> Bool {
        let place = try DiskPath(path, for: .remove)
        return try FileError.naming(.remove, path) {
            do throws(Errno) {
                try SystemCall.removeFolder(place)
                return true
            } catch .directoryNotEmpty, .fileExists {
                return false
            }
        }
    }

    /// Removes whatever stands at a path, a folder with everything in it; no symbolic link is ever followed.
    public static func removeTree(_ path: String) throws(FileError) {
        try removeTree(DiskPath(path, for: .remove))
    }

    /// Waits until the disk has the names in a folder as they are now.
    public static func save(_ path: String) throws(FileError) {
        let place = try DiskPath(path, for: .save)
        try FileError.naming(.save, path) {
            let folder = try place.open(.readOnly, [.directory, .closeOnExec])
            try folder.closeAfter { try SystemCall.sync(folder) }
        }
    }

    /// Waits until the disk has all that was written to a folder's file system, which is faster than file by file for many.
    ///
    /// - Returns: Whether the system can do so.
    public static func saveFileSystem(of path: String) throws(FileError) -> Bool {
        let place = try DiskPath(path, for: .save)
        return try FileError.naming(.save, path) {
            let folder = try place.open(.readOnly, [.directory, .closeOnExec])
            return try folder.closeAfter { try SystemCall.syncFileSystem(of: folder) }
        }
    }

    static func names(in path: DiskPath) throws(FileError) -> [FileName] {
        try FileError.naming(.list, path.shown) { try SystemCall.names(in: path).sorted() }
    }

    private static func removeTree(_ path: DiskPath) throws(FileError) {
        guard let status = try FileStatus.of(path, followingLink: false) else { return }
        guard status.kind == .folder else {
            return try FileError.naming(.remove, path.shown) { try SystemCall.removeFile(path) }
        }
        for name in try names(in: path) { try removeTree(path.child(name)) }
        try FileError.naming(.remove, path.shown) { try SystemCall.removeFolder(path) }
    }
}
