import Foundation
import Testing

/// A file system that is mounted for one test; only root may do that.
final class Mount {
    private let path: String

    /// Mounts a file system in memory.
    ///
    /// - Parameter options: Its limits, such as `size=100k` or `nr_inodes=20`.
    init(at path: String, memory options: String) throws {
        self.path = path
        try Self.run("/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", path)
    }

    /// Mounts a folder on itself, for reading only.
    init(readOnly path: String) throws {
        self.path = path
        try Self.run("/bin/mount", "--bind", path, path)
        try Self.run("/bin/mount", "-o", "remount,bind,ro", path)
    }

    deinit { try? Self.run("/bin/umount", "--lazy", path) }

    /// Changes a limit.
    func remount(_ options: String) throws {
        try Self.run("/bin/mount", "-o", "remount," + options, path)
    }

    private static func run(_ program: String, _ arguments: String...) throws {
        try #require(geteuid() == 0, "a full or read-only disk is mounted for this test: run it as root")
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program) \(arguments) failed")
    }
}
