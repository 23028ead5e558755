import Files
import Foundation
import SiteBuilder
import Testing

struct PublisherTests {
    private struct Identity: Hashable {
        let inode: Int?
        let modified: Date?

        init(_ path: String) throws {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            inode = attributes[.systemFileNumber] as? Int
            modified = attributes[.modificationDate] as? Date
        }
    }

    @Test func `a site is written to a folder that is made for it`() throws {
        let folder = try TemporaryFolder()
        let report = try TestSite.before.publish(to: folder("deep/public"))
        #expect(report == PublishingReport(new: 10))
        #expect(try folder.tree("deep/public") == TestSite.before.tree)
    }

    @Test func `a trailing slash changes nothing`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public/"))
        #expect(try TestSite.before.publish(to: folder("public")) == PublishingReport(unchanged: 10))
    }

    @Test func `many files are written on all cores, and all of them or none`() throws {
        let folder = try TemporaryFolder()
        let site = TestSite(
            Dictionary(uniqueKeysWithValues: (0..<1_300).map { ("lofter/\($0)/index.html", "page \($0)") }))
        var publisher = Publisher(output: folder("public"))
        publisher.beforeStep = { step in
            guard case .write(let name) = step, name.hasSuffix("/lofter/990/index.html") else { return nil }
            return FileError(.write, "x", errno: ENOSPC)
        }
        #expect(
            throws: PublishingError.untouched(FileError(.write, folder("public/lofter/990/index.html"), errno: ENOSPC))
        ) {
            try publisher.publish(site.files)
        }
        #expect(try folder.tree("").isEmpty)
        #expect(try site.publish(to: folder("public")) == PublishingReport(new: 1_300))
        #expect(try folder.tree() == site.tree)
    }

    @Test func `many files are replaced on all cores, and all of them or none`() throws {
        let folder = try TemporaryFolder()
        func site(_ word: String) -> TestSite {
            TestSite(Dictionary(uniqueKeysWithValues: (0..<1_300).map { ("lofter/\($0)/index.html", "\(word) \($0)") }))
        }
        try site("old").publish(to: folder("public"))
        var publisher = Publisher(output: folder("public"))
        publisher.beforeStep = { step in
            guard case .write(let name) = step, name.hasSuffix("/300") else { return nil }
            return FileError(.write, "x", errno: ENOSPC)
        }
        #expect(throws: PublishingError.self) { try publisher.publish(site("new").files) }
        #expect(try folder.tree() == site("old").tree)
        #expect(try site("new").publish(to: folder("public")) == PublishingReport(replaced: 1_300))
        #expect(try folder.tree() == site("new").tree)
    }

    @Test func `a draft that is given up leaves nothing, and until then nobody else publishes`() throws {
        let folder = try TemporaryFolder()
        let first = try Publisher(output: folder("public")).draft()
        first.add("index.html", [])
        first.discard()
        #expect(try folder.tree("").isEmpty)

        try TestSite.before.publish(to: folder("public"))
        let second = try Publisher(output: folder("public")).draft()
        for file in TestSite.after.files { second.add(file.path, file.bytes) }
        #expect(throws: PublishingError.busy(output: folder("public"))) {
            try TestSite.after.publish(to: folder("public"))
        }
        second.discard()
        #expect(try folder.tree() == TestSite.before.tree)
        try TestSite.after.publish(to: folder("public"))
    }

    @Test func `a folder that lost some of its files is filled up with those and with new ones`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        try FileManager.default.removeItem(atPath: folder("public/lofter"))
        #expect(
            try TestSite.after.publish(to: folder("public"))
                == PublishingReport(new: 7, replaced: 2, unchanged: 1, removed: 5))
        #expect(try folder.tree() == TestSite.after.tree)
    }

    @Test func `the next build changes what has changed and nothing else`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        let report = try TestSite.after.publish(to: folder("public"))
        #expect(report == PublishingReport(new: 5, replaced: 3, unchanged: 2, removed: 5))
        #expect(try folder.tree() == TestSite.after.tree)
        try TestSite.before.publish(to: folder("public"))
        #expect(try folder.tree() == TestSite.before.tree)
    }

    @Test func `files with the same bytes are not touched`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        let paths = TestSite.before.pages.keys + [".ordholden-manifest", "assets", ""]
        let earlier = try paths.map { try Identity(folder("public/" + $0)) }
        #expect(try TestSite.before.publish(to: folder("public")) == PublishingReport(unchanged: 10))
        #expect(try paths.map { try Identity(folder("public/" + $0)) } == earlier)

        try TestSite.after.publish(to: folder("public"))
        let kept = paths.firstIndex(of: "assets/site.css").map { earlier[$0] }
        #expect(try Identity(folder("public/assets/site.css")) == kept)
    }

    @Test func `a file that somebody has changed is set right`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        try folder.write("front!", to: "public/index.html")
        try FileManager.default.removeItem(atPath: folder("public/lofter"))
        #expect(
            try TestSite.before.publish(to: folder("public")) == PublishingReport(new: 2, replaced: 1, unchanged: 7))
        #expect(try folder.tree() == TestSite.before.tree)
    }

    @Test func `hidden files are the user's, in an empty folder and in a full one`() throws {
        let folder = try TemporaryFolder()
        let hidden: [String: [UInt8]] = [".gitignore": Array("*".utf8), ".git/": [], ".git/HEAD": Array("ref".utf8)]
        try folder.write("*", to: "public/.gitignore")
        try folder.write("ref", to: "public/.git/HEAD")
        for site in [TestSite.before, .after, [:]] {
            try site.publish(to: folder("public"))
            #expect(try folder.tree() == site.tree.merging(hidden) { site, _ in site })
        }
    }

    @Test func `what the user puts between our files stays`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        let mine: [String: [UInt8]] = [
            "notes.txt": Array("mine".utf8), "borte/": [], "borte/bilde.jpg": Array("jpg".utf8), "tom/": [],
            "link@": Array("/etc".utf8), "assets/old/": [], "assets/old/.keep": [],
        ]
        try folder.write("mine", to: "public/notes.txt")
        try folder.write("jpg", to: "public/borte/bilde.jpg")
        try folder.write("", to: "public/assets/old/.keep")
        try folder.makeFolder("public/tom")
        try folder.link("public/link", to: "/etc")
        try TestSite.after.publish(to: folder("public"))
        #expect(try folder.tree() == TestSite.after.tree.merging(mine) { site, _ in site })
    }

    @Test func `files and folders get ordinary modes, less the umask`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        let mask = umask(0o022)
        umask(mask)
        for (path, mode) in [("index.html", 0o644), (".ordholden-manifest", 0o644), ("lofter/a", 0o755), ("", 0o755)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder("public/" + path))
            #expect(attributes[.posixPermissions] as? Int == mode & ~Int(mask), "\(path)")
        }
    }

    @Test func `the output may be a link to a folder`() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("var/www")
        try folder.link("public", to: "var/www")
        try TestSite.before.publish(to: folder("public"))
        #expect(try folder.tree("var/www") == TestSite.before.tree)
    }

    @Test func `a thousand pages are published in order`() throws {
        let folder = try TemporaryFolder()
        let site = TestSite(
            Dictionary(
                uniqueKeysWithValues: (0..<1000).map { ("lofter/\($0)/index.html", String(repeating: "x", count: $0)) })
        )
        #expect(try site.publish(to: folder("public")) == PublishingReport(new: 1000))
        #expect(try folder.tree() == site.tree)
        #expect(try site.publish(to: folder("public")) == PublishingReport(unchanged: 1000))
    }
}
