import Foundation
import Synchronization
import Testing

@testable import Preview

struct WatchTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "ordholden-watch-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder + "/a/b", withIntermediateDirectories: true)
        try write("one", to: "a/b/x.md")
    }

    private func write(_ text: String, to name: String, atomically: Bool = false) throws {
        try text.write(toFile: "\(folder)/\(name)", atomically: atomically, encoding: .utf8)
    }

    private func rename(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: "\(folder)/\(name)", toPath: "\(folder)/\(other)")
    }

    /// The changes that are told while something is done, until all that is wanted was told; without end if it never is.
    private func changes(_ wanted: Set<Change>, _ act: () throws -> Void) async throws -> Set<Change> {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let burst = Burst()
        let watch = FolderWatch(folder) { burst.add($0) }
        defer { watch.stop() }
        try act()
        var told: Set<Change> = []
        while !wanted.isSubset(of: told), let more = await burst.next() { told.formUnion(more) }
        return told
    }

    @Test(.timeLimit(.minutes(1))) func `a file that is saved is told, in place or by another name first`() async throws
    {
        let told = try await changes([.file("a/b/x.md"), .file("a/y.md")]) {
            try write("two", to: "a/b/x.md")
            try write("new", to: "a/y.md.tmp")
            try rename("a/y.md.tmp", to: "a/y.md")
        }
        #expect(!told.contains(.anything))
    }

    @Test(.timeLimit(.minutes(1))) func `what editors leave behind is not told`() async throws {
        let told = try await changes([.file("a/b/x.md")]) {
            for name in [".x.md.swp", "x.md~", "#x.md#", ".hidden"] { try write("", to: "a/b/\(name)") }
            try write("two", to: "a/b/x.md")
        }
        #expect(told == [.file("a/b/x.md")])
    }

    @Test(.timeLimit(.minutes(1))) func `a new folder is watched from its first file on`() async throws {
        let told = try await changes([.anything]) {
            try FileManager.default.createDirectory(atPath: "\(folder)/new/deep", withIntermediateDirectories: true)
            try write("new", to: "new/deep/z.md")
        }
        #expect(told.contains(.anything))
    }

    @Test(.timeLimit(.minutes(1))) func `a folder that moves takes its old name out of the watch`() async throws {
        let told = try await changes([.anything, .file("c/b/x.md")]) {
            try rename("a", to: "c")
            // Watching begins anew; what is saved then is told under the new name.
            Thread.sleep(forTimeInterval: 1)
            try write("three", to: "c/b/x.md")
        }
        #expect(!told.contains(.file("a/b/x.md")))
    }

    @Test(.timeLimit(.minutes(1))) func `a file that is removed is told`() async throws {
        _ = try await changes([.file("a/b/x.md")]) {
            try FileManager.default.removeItem(atPath: "\(folder)/a/b/x.md")
        }
    }

    @Test func `looking again and again sees the same, later`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var polling = Polling(folder)
        #expect(polling.changes() == [])
        try write("longer", to: "a/b/x.md")
        try write("new", to: "a/y.md")
        #expect(Set(polling.changes()) == [.file("a/b/x.md"), .file("a/y.md")])
        try FileManager.default.removeItem(atPath: "\(folder)/a/y.md")
        #expect(polling.changes() == [.file("a/y.md")])
        try FileManager.default.createDirectory(atPath: "\(folder)/d", withIntermediateDirectories: true)
        #expect(polling.changes() == [.anything])
    }

    @Test func `one file is read at once, many together`() {
        #expect(Calm.time(changes: 1, sinceLastBurst: nil) < .milliseconds(10))
        #expect(Calm.time(changes: 1, sinceLastBurst: .seconds(10)) < .milliseconds(10))
        #expect(Calm.time(changes: 2, sinceLastBurst: nil) >= .milliseconds(50))
        #expect(Calm.time(changes: 1, sinceLastBurst: .milliseconds(100)) >= .milliseconds(50))
    }
}
