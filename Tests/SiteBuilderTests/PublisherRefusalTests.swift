import Files
import Foundation
import SiteBuilder
import Testing

/// Each refusal leaves the folder, and what is around it, as it was.
struct PublisherRefusalTests {
    /// Expects that publishing is refused and nothing changes.
    private func refusal(_ site: TestSite, in folder: TemporaryFolder) throws -> PublishingError? {
        let before = try folder.tree("")
        let error = #expect(throws: PublishingError.self) { try site.publish(to: folder("public")) }
        #expect(try folder.tree("") == before)
        return error
    }

    @Test func `a folder without our manifest is never emptied`() throws {
        let folder = try TemporaryFolder()
        try folder.write("thesis", to: "public/thesis.docx")
        try folder.write("", to: "public/.hidden")
        let error = try refusal(.before, in: folder)
        #expect(
            error?.description == """
                \(folder("public")) holds files but no manifest of ours, such as «thesis.docx»; \
                nothing was touched: publish to an empty folder, or empty this one yourself
                """)
    }

    @Test func `a folder that holds nothing but an empty folder is somebody's as well`() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("public/tom")
        #expect(try refusal(.before, in: folder) == .foreignFolder(output: folder("public"), example: "tom"))
    }

    @Test func `a file is no folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "public")
        #expect(try refusal(.before, in: folder) == .notAFolder(output: folder("public"), .file))
    }

    @Test(arguments: [
        ("", ManifestFault.unknownVersion),
        ("ordholden-manifest 2\na\n", .unknownVersion),
        ("ordholden-manifest 1\r\nindex.html\r\n", .unknownVersion),
        ("index.html\n", .unknownVersion),
        ("ordholden-manifest 1\nindex.html\nlofter/a/ind", .cutShort),
        ("ordholden-manifest 1", .cutShort),
        ("ordholden-manifest 1\n../outside\n", .path("../outside", .hiddenName)),
        ("ordholden-manifest 1\n/etc/passwd\n", .path("/etc/passwd", .absolute)),
        ("ordholden-manifest 1\n.git/config\n", .path(".git/config", .hiddenName)),
        ("ordholden-manifest 1\na\0b\n", .path("a\0b", .forbiddenCharacter)),
        ("ordholden-manifest 1\na\n\n", .path("", .empty)),
        ("ordholden-manifest 1\nb\na\n", .unsorted("a")),
        ("ordholden-manifest 1\na\na\n", .unsorted("a")),
    ])
    func `a manifest that can't be trusted is not followed`(text: String, fault: ManifestFault) throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "outside")
        try folder.write("x", to: "public/a")
        try folder.write(text, to: "public/.ordholden-manifest")
        let path = folder("public/.ordholden-manifest")
        #expect(try refusal(.before, in: folder) == .manifest(path: path, fault))
    }

    @Test func `a manifest that is a link or no text is not followed`() throws {
        let folder = try TemporaryFolder()
        let path = folder("public/.ordholden-manifest")
        try folder.write("ordholden-manifest 1\n", to: "manifest")
        try folder.makeFolder("public")
        try folder.link("public/.ordholden-manifest", to: "../manifest")
        #expect(try refusal(.before, in: folder) == .manifest(path: path, .notAFile))
        try FileManager.default.removeItem(atPath: path)
        try folder.write([0xFF, 0x0A], to: "public/.ordholden-manifest")
        #expect(try refusal(.before, in: folder) == .manifest(path: path, .notText))
    }

    @Test(arguments: [
        ("om/index.html", "om/index.html"),  // where a new page is to stand
        ("nytt", "nytt"),  // where a new folder is to stand
        ("data/all.json/mitt.json", "data/all.json/mitt.json"),  // in a folder that is to become a page
        ("data/all.json/part/.skjult", "data/all.json/part/.skjult"),
        ("lofter/c/index.html/x", "lofter/c/index.html/x"),  // in a folder of the user's where a page is to stand
    ])
    func `a file of the user's is never overwritten`(mine: String, named: String) throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        try? FileManager.default.removeItem(atPath: folder("public/om"))
        try folder.write("mine", to: "public/" + mine)
        #expect(try refusal(.after, in: folder) == .inTheWay(path: folder("public/" + named), .file))
    }

    @Test func `a link to a folder is never written through`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        try FileManager.default.moveItem(atPath: folder("public/lofter"), toPath: folder("elsewhere"))
        try folder.link("public/lofter", to: "../elsewhere")
        let error = try refusal(.after, in: folder)
        #expect(error == .inTheWay(path: folder("public/lofter"), .symbolicLink))
        #expect(
            error?.description == """
                \(folder("public/lofter")) is a symbolic link that we did not write; \
                nothing was touched: move it away and build again
                """)
    }

    @Test func `a link to a file is never written through nor replaced`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        try folder.write("mine", to: "elsewhere.html")
        try FileManager.default.removeItem(atPath: folder("public/index.html"))
        try folder.link("public/index.html", to: "../elsewhere.html")
        #expect(try refusal(.after, in: folder) == .inTheWay(path: folder("public/index.html"), .symbolicLink))
    }

    @Test func `what is behind a link is never removed`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        try folder.write("mine", to: "elsewhere/index.html")
        try folder.write("font", to: "fonts/deep/font.woff2")
        try folder.makeFolder("fonts/deep")
        for (name, target) in [("borte", "../elsewhere"), ("assets/old", "../../fonts")] {
            try FileManager.default.removeItem(atPath: folder("public/" + name))
            try folder.link("public/" + name, to: target)
        }
        try TestSite.after.publish(to: folder("public"))
        #expect(try folder.tree("elsewhere") == ["index.html": Array("mine".utf8)])
        #expect(try folder.tree("fonts") == ["deep/": [], "deep/font.woff2": Array("font".utf8)])
    }

    @Test func `an empty folder behind a link is not removed either`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        try folder.makeFolder("fonts/deep")
        try FileManager.default.removeItem(atPath: folder("public/assets/old"))
        try folder.link("public/assets/old", to: "../../fonts")
        try TestSite.after.publish(to: folder("public"))
        #expect(try folder.tree("fonts") == ["deep/": []])
    }

    @Test func `two builds never publish to the same folder at once`() throws {
        let folder = try TemporaryFolder()
        try TestSite.before.publish(to: folder("public"))
        let lock = try #require(try FolderLock.take(on: folder("public")))
        let error = try refusal(.after, in: folder)
        #expect(error == .busy(output: folder("public")))
        #expect(
            error?.description == "another build is publishing to \(folder("public")); try again when it is done")
        lock.release()
        try TestSite.after.publish(to: folder("public"))
    }
}
