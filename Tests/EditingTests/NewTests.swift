import Addresses
import Agreements
import Diagnostics
import Editing
import Foundation
import Markdown
import TestSupport
import Testing

/// What `ordholden new` writes: files that pass the check, hold what was meant, and replace nothing.
struct NewTests {
    private func today() throws -> CalendarDate { try #require(CalendarDate("2026-11-24")) }

    private func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    private func desk(_ folder: TemporaryFolder) throws -> ContentDesk {
        try ContentDesk(folder.content, now: today())
    }

    /// The error that keeps an edit from being written.
    private func refusal(_ folder: TemporaryFolder, _ edit: (ContentDesk) throws -> Edit) async throws -> EditError? {
        let desk = try desk(folder)
        do { try await desk.apply(edit(desk)) } catch let error as EditError { return error }
        return nil
    }

    private func read(_ folder: TemporaryFolder) throws -> Content {
        let (tree, loading) = ContentTree.load(folder.content)
        #expect(loading.isEmpty)
        let (content, diagnostics) = try ContentReader.read(tree, now: today())
        #expect(!diagnostics.hasErrors, "\(diagnostics.sorted.map(\.description))")
        return try #require(content)
    }

    /// What an author may call things, and YAML, Markdown or CSV may take for something else.
    static let hostile = [
        "Et løfte", "Pris: 100 kr", "Nr. #1 # ikke en kommentar", "\"sitat\" og 'apostrof'", "- punkt", "? spørsmål",
        "! utrop", "& anker", "*stjerne* _strek_ `kode` [lenke](x) ![bilde](y) <b>", "{a: b}", "[a, b]", "| rør",
        "> pil", "% prosent", "@ krøllalfa", "no", "true", "null", "~", "2023", "1.5", "2021-06-03", "0x1F", ".5",
        "slutt:", ": start", "a\\b\\n", "🚲 flere sykler 🇳🇴", "é og e\u{301}", "a\u{2028}b", "a\u{A0}b",
        "---", "...", "=", "<<", "komma, og \"\"mer\"\"", "&amp; &lt;", "1. ledd", "# overskrift #", "Å", "!!str x",
        String(repeating: "Lang tittel ", count: 25) + "slutt", "a — b «c» “d”", "ord  med   mellomrom",
    ]

    @Test(arguments: hostile)
    func `a title is read back as it was given, wherever it stands`(title: String) async throws {
        let folder = try TemporaryFolder(TestContent())
        let id = try #require(Slug("ny"))
        var page = NewPage(id: id, title: title)
        page.description = title
        try await desk(folder).apply(page.edit())
        try await desk(folder).apply(NewSection(area: "klima", id: id, heading: title).edit(in: desk(folder)))
        let address = try #require(URLReference("https://example.org/a?b=c&d=e#f"))
        let value = Measurement(
            date: .year(2020), value: try #require(DecimalNumber("7.5")), source: title, address: address, note: title)
        var indicator = NewIndicator(id: id, title: title, unit: title, first: value)
        indicator.baseline = title
        try await desk(folder).apply(indicator.edit())
        var promise = NewCommitment(id: id, title: title, kind: .numeric)
        promise.criterion = title
        promise.target = .init(bound: .atLeast, amount: try #require(DecimalNumber("7.5")), unit: title)
        promise.target?.indicator = "ny"
        promise.target?.baseline = title
        promise.mark = Mark(path: "agreement/klima/index.md", line: 8, words: "Byen vokser", id: "ny")
        try await desk(folder).apply(promise.edit(in: desk(folder)))
        var entry = NewEntry(commitment: "ny", date: try #require(CalendarDate("2021-06-03")))
        entry.verdict = .fulfilled
        entry.searched = title
        entry.sources = [.init(title: title, publisher: title, address: address, kind: .decision)]
        entry.sources[0].quote = title
        try await desk(folder).apply(entry.edit(in: desk(folder)))

        let content = try read(folder)
        #expect(content.pages.first { $0.slug == id }?.title == title)
        #expect(content.pages.first { $0.slug == id }?.description == title)
        let section = try #require(content.agreement.areas[0].sections.first { $0.id.slug == id })
        #expect(section.heading.plainText == title)
        let read = try #require(content.indicators.first)
        #expect([read.title, read.unit, read.baseline] == [title, title, title])
        #expect(read.measurements == [value])
        let commitment = try #require(content.agreement.commitments.first { $0.id.slug == id })
        #expect(
            [commitment.title, commitment.criterion, commitment.target?.unit, commitment.target?.baseline]
                == [title, title, title, title])
        #expect(commitment.occurrences.map(\.quote) == ["Byen vokser"])
        let source = try #require(commitment.entries.first?.sources.first)
        #expect(
            [source.title, source.publisher, source.quote, commitment.entries[0].searched]
                == [title, title, title, title])
        #expect(source.address == address)
    }

    @Test func `an id is made of the title, and is nobody else's`() throws {
        let folder = try TemporaryFolder(TestContent())
        let desk = try desk(folder)
        #expect(desk.proposedID(for: "Ære være måling!", in: "pages")?.description == "aere-vaere-maling")
        #expect(desk.proposedID(for: "Metode", in: "pages")?.description == "metode-2")
        #expect(desk.proposedID(for: "Klimabudsjett", in: "commitments")?.description == "klimabudsjett-2")
        #expect(desk.proposedID(for: "🚲", in: "pages") == nil)
        let long = String(repeating: "ord ", count: 75)
        #expect((desk.proposedID(for: long, in: "pages")?.description.count ?? 0) <= Slug.maximumLength)
    }

    @Test func `what is there is never written over`() async throws {
        let folder = try TemporaryFolder(TestContent())
        let before = folder.everything
        let text = folder.text("pages/metode.md")
        let early = try await refusal(folder) { _ in NewPage(id: try slug("metode"), title: "Ny").edit() }
        #expect(early?.description.hasSuffix("pages/metode.md is there already, and nothing is overwritten") == true)
        // Made by another program, after the folder was read.
        let late = try await refusal(folder) { _ in
            try Data("hers".utf8).write(to: URL(filePath: "\(folder.content)/pages/sen.md"))
            return NewPage(id: try slug("sen"), title: "Ny").edit()
        }
        #expect(late?.description.hasSuffix("pages/sen.md is there already, and nothing is overwritten") == true)
        #expect(folder.text("pages/sen.md") == "hers")
        #expect(folder.text("pages/metode.md") == text)
        #expect(folder.everything == (before + ["content/pages/sen.md"]).sorted())
    }

    @Test func `a second entry of a day gets a number`() async throws {
        let folder = try TemporaryFolder(TestContent())
        for expected in ["2021-06-03.md", "2021-06-03-2.md", "2021-06-03-3.md"] {
            var entry = NewEntry(commitment: "kutt", date: try #require(CalendarDate("2021-06-03")))
            entry.text = "Det skjedde."
            let edit = try entry.edit(in: desk(folder))
            try await desk(folder).apply(edit)
            #expect(edit.created.map(\.path) == ["commitments/kutt/\(expected)"])
        }
        #expect(try read(folder).agreement.commitments.first { $0.id.description == "kutt" }?.entries.count == 3)
    }

    @Test func `what would not pass the check is not written, and neither is what belongs to it`() async throws {
        let folder = try TemporaryFolder(TestContent())
        let before = folder.everything
        let verdict = try await refusal(folder) { desk in
            var entry = NewEntry(commitment: "kutt", date: try #require(CalendarDate("2021-06-03")))
            entry.verdict = .fulfilled
            return try entry.edit(in: desk)
        }
        #expect(verdict?.description.contains("the verdict «fulfilled» needs a source") == true)
        let unmarked = try await refusal(folder) { desk in
            try NewCommitment(id: slug("ny"), title: "Ny", kind: .goal).edit(in: desk)
        }
        #expect(unmarked?.description.contains("«ny» is marked nowhere in the agreement") == true)
        let taken = try await refusal(folder) { _ in NewPage(id: try slug("avtalen"), title: "Ny").edit() }
        #expect(taken?.description.contains("its page would be at /avtalen/") == true)
        let broken = try await refusal(folder) { _ in
            var page = NewPage(id: try slug("lenker"), title: "Ny")
            page.text = "Se [her](/ingensteds/)."
            return page.edit()
        }
        #expect(broken?.description.contains("/ingensteds/") == true)
        #expect(folder.everything == before)
    }

    @Test func `a text that someone changed meanwhile is left as she left it`() async throws {
        let folder = try TemporaryFolder(TestContent())
        var before: [String] = []
        let refused = try await refusal(folder) { desk in
            var promise = NewCommitment(id: try slug("ny"), title: "Ny", kind: .goal)
            promise.mark = Mark(path: "agreement/klima/index.md", line: 8, words: "Byen vokser", id: "ny")
            let edit = try promise.edit(in: desk)
            try Data("hers".utf8).write(to: URL(filePath: "\(folder.content)/agreement/klima/index.md"))
            before = folder.everything
            return edit
        }
        #expect(refused?.description.contains("was changed by someone else meanwhile") == true)
        #expect(folder.text("agreement/klima/index.md") == "hers")
        #expect(folder.everything == before, "the promise that was already written is taken back")
    }

    @Test func `nothing is written through a link that leaves the folder`() async throws {
        let folder = try TemporaryFolder(TestContent())
        let outside = try TemporaryFolder()
        try FileManager.default.removeItem(atPath: "\(folder.content)/pages")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.content)/pages", withDestinationPath: outside.path)
        let refused = try await refusal(folder) { _ in NewPage(id: try slug("ny"), title: "Ny").edit() }
        #expect(refused?.description.hasSuffix("leads out of the content folder, and nothing is written there") == true)
        #expect(outside.everything == [])
    }

    @Test func `content that is wrong elsewhere can be added to`() async throws {
        let folder = try TemporaryFolder(TestContent().with("pages/feil.md", "---\ntitel: Feil\n---\n\nFeil.\n"))
        try await desk(folder).apply(NewPage(id: slug("ny"), title: "Ny").edit())
        #expect(folder.text("pages/ny.md") == "---\ntitle: Ny\n---\n")
    }

    @Test func `a folder without content is refused`() throws {
        let folder = try TemporaryFolder()
        let today = try today()
        #expect(throws: EditError.self) { try ContentDesk(folder.path, now: today) }
        #expect(throws: EditError.self) { try ContentDesk(folder.path + "/missing", now: today) }
    }
}
