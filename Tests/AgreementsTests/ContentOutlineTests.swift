import Testing

@testable import Agreements

struct ContentOutlineTests {
    private let outline = ContentOutline([
        "agreement/index.md", "agreement/klima-a/index.md", "agreement/klima/index.md", "agreement/klima/sykkel.md",
        "agreement/klima/x/y.md", "pages/metode.md", "site.yml",
    ])

    @Test func `files are told by the folder they are in`() {
        #expect(outline.files == ["site.yml"])
        #expect(outline.files(in: "agreement") == ["index.md"])
        #expect(outline.files(in: "pages") == ["metode.md"])
        #expect(outline.files(in: "committees") == [])
        #expect(outline.names == ["agreement", "pages"])
    }

    @Test func `folders have their own files, and what is deeper is in none`() {
        let folders = outline.folders(in: "agreement")
        #expect(folders.map(\.name) == ["klima-a", "klima"])
        #expect(folders.map(\.files) == [["index.md"], ["index.md", "sykkel.md"]])
        #expect(outline.tooDeep == ["agreement/klima/x/y.md"])
    }
}
