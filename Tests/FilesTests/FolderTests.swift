import Files
import Foundation
import Testing

struct FolderTests {
    @Test func `names come in byte order`() throws {
        let folder = try TemporaryFolder()
        for name in ["b", "a", "B", "å", ".x"] { try folder.write("", to: name) }
        #expect(try Folder.names(in: folder.path).map(\.shown) == [".x", "B", "a", "b", "å"])
    }

    @Test func `missing folders above are made`() throws {
        let folder = try TemporaryFolder()
        try Folder.makeAll(folder("a/b/c"))
        try Folder.makeAll(folder("a/b/c"))
        #expect(try FileStatus.of(folder("a/b/c"))?.kind == .folder)
        try folder.write("", to: "file")
        #expect(throws: FileError.self) { try Folder.makeAll(folder("file/b")) }
    }

    @Test func `only an empty folder is removed without being asked for its tree`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "full/a")
        try folder.makeFolder("empty")
        #expect(try !Folder.removeIfEmpty(folder("full")))
        #expect(try Folder.removeIfEmpty(folder("empty")))
        #expect(try Folder.names(in: folder.path).map(\.shown) == ["full"])
    }

    @Test func `removing a tree follows no link`() throws {
        let folder = try TemporaryFolder()
        try folder.write("keep", to: "other/a")
        try folder.write("x", to: "tree/b/c")
        try folder.link("tree/b/link", to: folder("other"))
        try folder.link("link", to: folder("other"))
        try Folder.removeTree(folder("tree"))
        try Folder.removeTree(folder("link"))
        try Folder.removeTree(folder("missing"))
        #expect(try Folder.names(in: folder.path).map(\.shown) == ["other"])
        #expect(try File.read(folder("other/a")) == Array("keep".utf8))
    }

    @Test func `a lock is held once, and again after it was given back`() throws {
        let folder = try TemporaryFolder()
        let lock = try #require(try FolderLock.take(on: folder.path))
        #expect(try FolderLock.take(on: folder.path) == nil)
        lock.release()
        let second = try #require(try FolderLock.take(on: folder.path))
        second.release()
        #expect(try Folder.names(in: folder.path).isEmpty)
    }

    #if os(Linux)
        @Test func `a lock is given back even while a process that is being started has the folder open`() throws {
            let folder = try TemporaryFolder()
            let lock = try #require(try FolderLock.take(on: folder.path))
            let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(Int32.init)
            let held = open.first {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == folder.path
            }
            // What a fork leaves in the child until it runs another program.
            let copy = dup(try #require(held))
            lock.release()
            let second = try #require(try FolderLock.take(on: folder.path))
            second.release()
            close(copy)
        }
    #endif
}
