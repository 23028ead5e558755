import Foundation

/// A folder of its own for one test, removed with everything in it when the test ends.
final class TemporaryFolder {
    let path: String

    /// Makes the folder.
    ///
    /// - Parameter inMemory: Whether it may stand on a disk in memory, where waiting for the disk takes no time.
    init(inMemory: Bool = false) throws {
        // The real path, since `/tmp` is a link on some systems.
        var parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        if inMemory, FileManager.default.isWritableFile(atPath: "/dev/shm") { parent = URL(filePath: "/dev/shm") }
        path = parent.appending(component: "ordholden-site-\(UUID().uuidString)").path
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

    /// Whatever stands in a folder, by relative path: a file's bytes, `[]` behind a `/` for a folder, a link's target.
    func tree(_ name: String = "public") throws -> [String: [UInt8]] {
        var tree: [String: [UInt8]] = [:]
        func visit(_ folder: String, _ prefix: String) throws {
            for child in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let path = folder + "/" + child
                switch try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
                case .typeDirectory?:
                    tree[prefix + child + "/"] = []
                    try visit(path, prefix + child + "/")
                case .typeSymbolicLink?:
                    let target = try FileManager.default.destinationOfSymbolicLink(atPath: path)
                    tree[prefix + child + "@"] = Array(target.utf8)
                default:
                    tree[prefix + child] = [UInt8](try Data(contentsOf: URL(filePath: path)))
                }
            }
        }
        try visit(self(name), "")
        return tree
    }
}
