import Agreements
import Diagnostics
import Foundation
import Testing

struct SavedContentTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "ordholden-tree-\(UUID().uuidString)")
        .path

    private func write(_ text: String, to name: String) throws {
        let file = URL(filePath: "\(root)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test func `a saved file is read alone, and anything else asks for a new look`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try write("one\n", to: "pages/a.md")
        try write("one\n", to: "pages/b.md")
        let tree = ContentTree.load(root).tree
        try write("two\n", to: "pages/a.md")
        try write("two\n", to: "pages/b.md")
        let saved = try #require(tree.saving(["pages/a.md"]))
        #expect(saved.files["pages/a.md"]?.text == "two\n")
        #expect(saved.files["pages/b.md"]?.text == "one\n")
        #expect(saved.files["pages/a.md"]?.path == tree.files["pages/a.md"]?.path)

        try write("new\n", to: "pages/c.md")
        #expect(tree.saving(["pages/c.md"]) == nil)
        try write("not text: \0", to: "pages/a.md")
        #expect(tree.saving(["pages/a.md"]) == nil)
        try FileManager.default.removeItem(atPath: "\(root)/pages/b.md")
        #expect(tree.saving(["pages/b.md"]) == nil)
        try FileManager.default.createSymbolicLink(atPath: "\(root)/pages/b.md", withDestinationPath: "c.md")
        #expect(tree.saving(["pages/b.md"]) == nil)
    }
}
