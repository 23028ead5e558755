import Foundation
import TestSupport

/// A folder of its own for one test, removed with everything in it when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        path = parent.appending(component: "ordholden-editing-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    /// A folder `content` with the files of a small agreement.
    init(_ content: TestContent) throws {
        let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        path = parent.appending(component: "ordholden-editing-\(UUID().uuidString)").path
        for (name, text) in content.texts {
            let file = URL(filePath: "\(path)/content/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var content: String { path + "/content" }

    /// What a file of the content holds; `nil` when there is none.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: "\(content)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file and folder in it, hidden ones too.
    var everything: [String] { (FileManager.default.subpaths(atPath: path) ?? []).sorted() }
}
