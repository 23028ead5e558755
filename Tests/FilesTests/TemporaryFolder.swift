import Foundation

/// A folder of its own for one test, removed with everything in it when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        // The real path, since `/tmp` is a link on some systems.
        let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        path = parent.appending(component: "ordholden-files-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { path + "/" + name }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
        try Data(bytes).write(to: URL(filePath: self(name)))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
    }

    func makePipe(_ name: String) throws {
        guard unsafe mkfifo(self(name), 0o644) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func makeSocket(_ name: String) throws {
        guard unsafe mknod(self(name), S_IFSOCK | 0o644, 0) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Writes an empty file whose name may be no UTF-8.
    func writeEmpty(named name: [UInt8], in folder: String) throws {
        let path = (Array(self(folder + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
        let file = unsafe open(path, O_CREAT | O_WRONLY, 0o644)
        guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
        close(file)
    }
}
