import Files
import Foundation
import SiteBuilder
import Testing

/// Disks that are full, and folders that may not be written to.
struct DiskFaultTests {
    /// Publishes a larger site over a smaller one on a disk with a limit, and tells how it went.
    private func publish(on options: String, then enough: String) throws -> PublishingError? {
        let folder = try TemporaryFolder()
        try folder.makeFolder("disk")
        let mount = try Mount(at: folder("disk"), memory: options)
        defer { withExtendedLifetime(mount) {} }
        let (old, new) = (Self.paged(.before), Self.paged(.after))
        try old.publish(to: folder("disk/public"))
        let start = try folder.tree("disk/public")
        let times = try Self.times(folder("disk/public"))
        do {
            try Publisher(output: folder("disk/public")).publish(new.files)
            #expect(try folder.tree("disk/public") == new.tree)
            return nil
        } catch PublishingError.untouched(let error) {
            #expect(error.errno == ENOSPC, "\(options)")
            #expect(try folder.tree("disk/public") == start, "\(options)")
            #expect(try Self.times(folder("disk/public")) == times, "\(options)")
            try mount.remount(enough)
            try new.publish(to: folder("disk/public"))
            #expect(try folder.tree("disk/public") == new.tree)
            return .untouched(error)
        }
    }

    /// A page a block or two long, so that every block counts.
    private static func paged(_ site: TestSite) -> TestSite {
        TestSite(site.pages.mapValues { String(repeating: $0, count: 5000 / $0.utf8.count) })
    }

    private static func times(_ path: String) throws -> [Date?] {
        try TestSite.before.pages.keys.sorted().map {
            try FileManager.default.attributesOfItem(atPath: path + "/" + $0)[.modificationDate] as? Date
        }
    }

    @Test func `a disk that is full at any block leaves the site as it was`() throws {
        var outcomes: [Bool] = []
        for size in stride(from: 110, through: 200, by: 4) {
            outcomes.append(try publish(on: "size=\(size)k", then: "size=10m") == nil)
        }
        // The smallest had no room, the largest had, and once there is room there is always room.
        #expect(outcomes.first == false && outcomes.last == true)
        #expect(outcomes == outcomes.sorted { !$0 && $1 })
    }

    @Test func `a disk without room for another name leaves the site as it was`() throws {
        var outcomes: [Bool] = []
        for names in 27...45 { outcomes.append(try publish(on: "nr_inodes=\(names)", then: "nr_inodes=1000") == nil) }
        #expect(outcomes.first == false && outcomes.last == true)
        #expect(outcomes == outcomes.sorted { !$0 && $1 })
    }

    @Test func `a full disk is named with the page that had no room`() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("public")
        let mount = try Mount(at: folder("public"), memory: "size=64k")
        let site: TestSite = ["om/index.html": String(repeating: "x", count: 100_000)]
        let error = #expect(throws: PublishingError.self) { try site.publish(to: folder("public")) }
        #expect(
            error?.description == """
                cannot write \(folder("public/om/index.html")): No space left on device; \
                the site that was there is as it was
                """)
        #expect(try folder.tree().isEmpty)
        withExtendedLifetime(mount) {}
    }

    @Test func `a disk for reading only is refused before anything is touched`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        let mount = try Mount(readOnly: folder("public"))
        #expect(try TestSite.before.publish(to: folder("public")) == PublishingReport(unchanged: 10))
        #expect(throws: PublishingError.untouched(FileError(.write, folder("public"), errno: EROFS))) {
            try TestSite.after.publish(to: folder("public"))
        }
        withExtendedLifetime(mount) {}
    }

    @Test func `a folder on another disk is refused before anything is touched`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        let mount = try Mount(at: folder("public/lofter"), memory: "size=1m")
        #expect(throws: PublishingError.otherFileSystem(path: folder("public/lofter"))) {
            try TestSite.after.publish(to: folder("public"))
        }
        withExtendedLifetime(mount) {}
    }

    @Test(arguments: [".", "lofter", "lofter/b", "data/all.json/part", "borte"])
    func `a folder of another user is refused before anything is touched`(name: String) async throws {
        try #require(geteuid() == 0, "this test becomes another user: run it as root")
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        // Everything but one folder belongs to the user that the build runs as.
        let everything = try folder.tree().keys.map { folder("public/" + $0) } + [folder.path, folder("public")]
        for path in everything { _ = unsafe chown(path, 65534, 65534) }
        let locked = name == "." ? folder("public") : folder("public/" + name)
        _ = unsafe chown(locked, 0, 0)
        let start = try folder.tree()
        await #expect(processExitsWith: .success) { [path = folder.path as String, locked = locked as String] in
            #expect(setuid(65534) == 0)
            #expect(throws: PublishingError.untouched(FileError(.write, locked, errno: EACCES))) {
                try TestSite.after.publish(to: path + "/public")
            }
        }
        #expect(try folder.tree() == start)
    }
}
