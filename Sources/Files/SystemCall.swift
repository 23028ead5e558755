internal import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif
#if os(Linux)
    internal import LinuxCalls
#endif

/// The calls that SystemPackage lacks, each throwing the system's error number.
enum SystemCall {
    static func makeFolder(_ path: DiskPath) throws(Errno) {
        try check(unsafe path.withCString { unsafe mkdir($0, 0o755) })
    }

    static func rename(_ path: DiskPath, to target: DiskPath) throws(Errno) {
        try check(
            unsafe path.withCString { old in
                unsafe target.withCString { new in
                    #if canImport(Darwin)
                        unsafe Darwin.rename(old, new)
                    #elseif canImport(Musl)
                        unsafe Musl.rename(old, new)
                    #else
                        unsafe Glibc.rename(old, new)
                    #endif
                }
            })
    }

    /// Gives a file a second name; fails where something has it.
    static func link(_ path: DiskPath, to target: DiskPath) throws(Errno) {
        try check(
            unsafe path.withCString { old in
                unsafe target.withCString { new in
                    #if canImport(Darwin)
                        unsafe Darwin.link(old, new)
                    #elseif canImport(Musl)
                        unsafe Musl.link(old, new)
                    #else
                        unsafe Glibc.link(old, new)
                    #endif
                }
            })
    }

    static func removeFile(_ path: DiskPath) throws(Errno) {
        try check(unsafe path.withCString { unsafe unlink($0) })
    }

    static func removeFolder(_ path: DiskPath) throws(Errno) {
        try check(unsafe path.withCString { unsafe rmdir($0) })
    }

    /// Waits until the disk has it, on file systems that can say so.
    static func sync(_ file: FileDescriptor) throws(Errno) {
        do throws(Errno) { try check(fsync(file.rawValue)) } catch .invalidArgument {}
    }

    /// Waits until the disk has all that was written to the file system of a file; `false` where that cannot be asked for.
    static func syncFileSystem(of file: FileDescriptor) throws(Errno) -> Bool {
        #if os(Linux)
            do throws(Errno) { try check(syncfs(file.rawValue)) } catch .noFunction { return false }
            return true
        #else
            return false
        #endif
    }

    /// Asks for the only lock on an open file or folder, without waiting; `false` when another process has it.
    static func lock(_ file: FileDescriptor) throws(Errno) -> Bool {
        do throws(Errno) {
            try check(flock(file.rawValue, LOCK_EX | LOCK_NB))
            return true
        } catch .wouldBlock {
            return false
        }
    }

    static func unlock(_ file: FileDescriptor) {
        _ = flock(file.rawValue, LOCK_UN)
    }

    /// Whether this process may add and remove names in a folder.
    static func mayChange(_ path: DiskPath) throws(Errno) {
        try check(unsafe path.withCString { unsafe access($0, W_OK | X_OK) })
    }

    /// The absolute path with every symbolic link resolved.
    static func realPath(_ path: DiskPath) throws(Errno) -> DiskPath {
        guard let text = unsafe path.withCString({ unsafe realpath($0, nil) }) else { throw Errno(rawValue: errno) }
        defer { unsafe free(text) }
        return unsafe DiskPath(
            bytes: UnsafeBufferPointer(start: text, count: strlen(text)).map(UInt8.init(bitPattern:)))
    }

    /// The names in a folder as the disk has them, unsorted, without `.` and `..`.
    static func names(in path: DiskPath) throws(Errno) -> [FileName] {
        guard let folder = unsafe path.withCString({ unsafe opendir($0) }) else { throw Errno(rawValue: errno) }
        defer { unsafe closedir(folder) }
        var names: [FileName] = []
        while true {
            // The end of a folder and a failure are told apart by the error number alone.
            errno = 0
            guard let entry = unsafe readdir(folder) else {
                if errno != 0 { throw Errno(rawValue: errno) }
                return names
            }
            // The record may be shorter than its type, so its name is read in place and never copied whole.
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw .notSupported }
            let start = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
            var length = 0
            while unsafe start[length] != 0 { length += 1 }
            let name = unsafe FileName(bytes: Array(UnsafeBufferPointer(start: start, count: length)))
            if !name.isSelfOrParent { names.append(name) }
        }
    }

    private static func check(_ result: CInt) throws(Errno) {
        if result != 0 { throw Errno(rawValue: errno) }
    }
}
