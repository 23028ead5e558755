import Agreements
import Foundation
import SiteBuilder
import Testing

/// A build is spared only while nothing can have changed: not what it is made from, and not what it left.
struct BuildRecordTests {
    private let folder: TemporaryFolder
    private var publisher: Publisher { Publisher(output: folder("public")) }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("title: A", to: "content/site.yml")
        try TestSite.before.publish(to: folder("public"))
        publisher.note(key(), warnings: 3)
    }

    private func key(_ others: [String] = ["2026-11-24"]) -> BuildKey {
        BuildKey(ContentTexts.load(folder("content")), others)
    }

    @Test func `with nothing changed the site stands`() {
        let standing = publisher.standing(of: key())
        #expect(standing?.files == 10)
        #expect(standing?.warnings == 3)
    }

    @Test func `another day, another word or another file is another site`() throws {
        #expect(publisher.standing(of: key(["2026-11-25"])) == nil)
        #expect(publisher.standing(of: key(["2026-11-", "24"])) == nil)
        try folder.write("title: B", to: "content/site.yml")
        #expect(publisher.standing(of: key()) == nil)
        try folder.write("title: A", to: "content/site.yml")
        #expect(publisher.standing(of: key()) != nil)
        try folder.write("x", to: "content/x.md")
        #expect(publisher.standing(of: key()) == nil)
    }

    @Test func `a page that somebody touched, replaced or took away is built again`() throws {
        let page = folder("public/index.html")
        let text = try Data(contentsOf: URL(fileURLWithPath: page))
        let times = try FileManager.default.attributesOfItem(atPath: page)[.modificationDate]
        // Other words of the same length, with the old time of change.
        try folder.write(String(repeating: "x", count: text.count), to: "public/index.html")
        try FileManager.default.setAttributes([.modificationDate: times as Any], ofItemAtPath: page)
        #expect(publisher.standing(of: key()) == nil)

        try TestSite.before.publish(to: folder("public"))
        publisher.note(key(), warnings: 0)
        #expect(publisher.standing(of: key()) != nil)
        try FileManager.default.removeItem(atPath: page)
        #expect(publisher.standing(of: key()) == nil)
    }

    @Test func `another site in its place is built again`() throws {
        try TestSite.after.publish(to: folder("public"))
        #expect(publisher.standing(of: key()) == nil)
    }

    @Test(arguments: ["", "x", "ordholden-record 1\n", "ordholden-record 1\nkey\n0\n"])
    func `a record that is not whole is none`(text: String) throws {
        try folder.write(text, to: "public/.ordholden-record")
        #expect(publisher.standing(of: key()) == nil)
    }

    @Test func `where there is no site there is nothing to spare`() {
        #expect(Publisher(output: folder("elsewhere")).standing(of: key()) == nil)
        #expect(!FileManager.default.fileExists(atPath: folder("elsewhere")))
    }
}
