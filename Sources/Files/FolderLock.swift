internal import SystemPackage

/// The only right to change a folder, among programs that ask for it.
///
/// The folder itself is locked, so no lock file is left behind; the system gives the lock back when the process ends,
/// however it ends.
public struct FolderLock: Sendable {
    private let folder: FileDescriptor

    /// Takes the lock without waiting; `nil` when another process or another lock of this one has it.
    public static func take(on path: String) throws(FileError) -> FolderLock? {
        let place = try DiskPath(path, for: .lock)
        return try FileError.naming(.lock, path) {
            let folder = try place.open(.readOnly, [.directory, .closeOnExec])
            do {
                if try SystemCall.lock(folder) { return FolderLock(folder: folder) }
            } catch {
                try? folder.close()
                throw error
            }
            try? folder.close()
            return nil
        }
    }

    /// Gives the lock back; call it once.
    public func release() {
        // A process that is being started holds every open folder until its program runs, so closing may not be enough.
        SystemCall.unlock(folder)
        try? folder.close()
    }
}
