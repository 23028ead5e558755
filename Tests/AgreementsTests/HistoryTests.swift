import Agreements
import Diagnostics
import TestSupport
import Testing

/// What an editor is told when something that was published is no longer there.
struct HistoryTests {
    private static let entry = "commitments/kutt/2021-06-03.md"

    private var published: TestContent {
        TestContent().with(Self.entry, "---\nkind: event\n---\n\nMålt til 7 %, på Østbyen skole.\n")
    }

    private func told(_ new: TestContent, since old: TestContent) -> [String] {
        History(
            of: ContentTree(root: "content", texts: new.texts), since: ContentTree(root: "content", texts: old.texts),
            revision: "main"
        ).diagnostics.sorted.map(\.description)
    }

    /// The promise `kutt` under a new name.
    private func moved(aliases: String, to id: String = "utslipp") -> TestContent {
        var content = published
        for (path, text) in content.texts where path.hasPrefix("commitments/kutt/") {
            content = content.with(path, nil).with(path.replacing("/kutt/", with: "/\(id)/"), text)
        }
        return content.replacing("kind: numeric", with: "kind: numeric\n\(aliases)", in: "commitments/\(id)/index.md")
    }

    @Test func `what is added and what is no entry is nobody's business`() {
        let new = published.with("commitments/kutt/2022-06-03.md", "---\nkind: event\n---\n\nMålt til 9 %.\n")
            .replacing("title: Kutte", with: "title: Senke", in: "commitments/kutt/index.md")
            .with("committees/miljo.md", nil)
        #expect(told(new, since: published) == [])
        #expect(told(published, since: published) == [])
    }

    @Test func `a changed entry is told at the first line that differs`() {
        #expect(
            told(published.replacing("7 %", with: "8 %", in: Self.entry), since: published) == [
                """
                content/commitments/kutt/2021-06-03.md:5:1: error: this entry was changed since «main»
                    Målt til 8 %, på Østbyen skole.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    the log is only added to: put it back as it was, and correct it in a new entry with `corrects: 2021-06-03`
                """
            ])
    }

    @Test func `words that look the same and are other bytes are changed`() {
        let new = published.replacing("å", with: "a\u{30A}", in: Self.entry)
        #expect(new.texts[Self.entry] == published.texts[Self.entry])
        #expect(told(new, since: published).count == 1)
    }

    @Test func `a removed entry is told`() {
        #expect(
            told(published.with(Self.entry, nil), since: published) == [
                """
                content/commitments/kutt/2021-06-03.md: error: this entry was removed since «main»
                    the log is only added to: put it back, and correct it in a new entry with `corrects: 2021-06-03`
                """
            ])
    }

    @Test func `a file that was no entry may go`() {
        let old = published.with("commitments/kutt/2021-6-3.md", "---\nkind: event\n---\n\nFeil navn.\n")
        #expect(told(published, since: old) == [])
    }

    @Test(arguments: ["aliases: [kutt]", "aliases: kutt", "aliases: [kuttet, kutt]"])
    func `a promise may move, with its log, when its old name leads there`(aliases: String) {
        #expect(told(moved(aliases: aliases), since: published) == [])
    }

    @Test func `an entry that was changed as it moved is told where it stands now`() {
        let new = moved(aliases: "aliases: [kutt]")
            .replacing("7 %", with: "8 %", in: "commitments/utslipp/2021-06-03.md")
        #expect(
            told(new, since: published).map { $0.split(separator: "\n")[0] } == [
                "content/commitments/utslipp/2021-06-03.md:5:1: error: this entry was changed since «main»"
            ])
    }

    @Test func `a promise that is gone without a trace is told, and its log`() {
        #expect(
            told(moved(aliases: ""), since: published).map { $0.split(separator: "\n")[0] } == [
                "content/commitments/kutt: error: the promise «kutt» was removed since «main», and its address leads nowhere",
                "content/commitments/kutt/2021-06-03.md: error: this entry was removed since «main»",
            ])
    }

    @Test func `an entry may not move to another promise while its own is there`() {
        let new = published.with(Self.entry, nil)
            .with("commitments/fred/2021-06-03.md", published.texts[Self.entry])
            .replacing("kind: framing", with: "kind: framing\naliases: [kutt]", in: "commitments/fred/index.md")
        #expect(told(new, since: published).count == 1)
    }

    @Test func `a former name stays one, through any number of moves`() {
        let once = moved(aliases: "aliases: [kutt]")
        let twice = moved(aliases: "aliases: [kutt, utslipp]", to: "klimagass")
        let forgetful = moved(aliases: "aliases: [utslipp]", to: "klimagass")
        #expect(told(twice, since: once) == [])
        #expect(
            told(forgetful, since: once).map { $0.split(separator: "\n")[0] } == [
                "content/commitments/kutt: error: the alias «kutt» was removed since «main», and its address leads nowhere"
            ])
    }

    @Test func `a log that was split is kept where any of the parts has each entry`() {
        let part = "---\ntitle: Del\nkind: direction\naliases: [kutt]\n---\n"
        let split = moved(aliases: "aliases: [kutt]").with("commitments/kutt-2/index.md", part)
        #expect(told(split, since: published) == [])
    }

    private static let page = "---\ntitle: Slik\n---\n\nSlik.\n"

    @Test(arguments: [
        ("pages/metode.md", "content/pages/metode.md: error: the page «metode»"),
        ("agreement/klima/sykkel.md", "content/agreement/klima/sykkel.md: error: the section «klima/sykkel»"),
    ])
    func `a page or a section that is gone is told`(path: String, words: String) {
        #expect(
            told(published.with(path, nil), since: published).map { $0.split(separator: "\n")[0] } == [
                "\(words) was removed since «main», and its address leads nowhere"
            ])
    }

    @Test func `an area that is gone is told once, not for each of its sections`() {
        let new = published.with("agreement/klima/index.md", nil).with("agreement/klima/sykkel.md", nil)
        #expect(
            told(new, since: published).map { $0.split(separator: "\n")[0] } == [
                "content/agreement/klima: error: the area «klima» was removed since «main», and its address leads nowhere"
            ])
    }

    @Test func `pages, areas and sections may move when their old names lead there`() {
        let area = published.texts["agreement/klima/index.md"]?.replacing(
            "order: 1", with: "order: 1\naliases: [klima]")
        let section = published.texts["agreement/klima/sykkel.md"]?
            .replacing("order: 1", with: "order: 1\naliases: [sykkel]")
        let new = published.with("agreement/klima/index.md", nil).with("agreement/klima/sykkel.md", nil)
            .with("agreement/miljo/index.md", area).with("agreement/miljo/sykling.md", section)
            .with("pages/metode.md", nil).with(
                "pages/slik.md", Self.page.replacing("---\n\n", with: "aliases: metode\n---\n\n"))
        #expect(told(new, since: published) == [])
        #expect(
            told(new.replacing("aliases: [sykkel]", with: "", in: "agreement/miljo/sykling.md"), since: published)
                .map { $0.split(separator: "\n")[0] } == [
                    "content/agreement/klima/sykkel.md: error: the section «klima/sykkel» was removed since «main», and its address leads nowhere"
                ])
    }
}
