import Agreements
import TestSupport
import Testing

/// The rules of verdicts: no verdict without a source, nobody judged by default.
struct EntryRulesTests {
    private let path = "commitments/klimabudsjett/2022-01-01.md"

    /// The first line of each thing that is said about an entry of 1 January 2022.
    private func told(_ entry: String, _ content: TestContent = TestContent(), at path: String? = nil) -> [String] {
        content.with(path ?? self.path, entry).diagnostics.compactMap { text in
            let line = text.split(separator: "\n").first.map(String.init) ?? ""
            return line.firstMatch(of: /(error|warning): .*/).map { String($0.0) } ?? line
        }
    }

    @Test(arguments: ["fulfilled", "partly-fulfilled", "in-progress"])
    func `a verdict with criterion and source stands`(verdict: String) {
        #expect(told(TestContent.entry(verdict)).isEmpty)
    }

    @Test(arguments: ["fulfilled", "partly-fulfilled", "in-progress", "not-fulfilled"])
    func `a verdict needs a source`(verdict: String) {
        let extra = verdict == "not-fulfilled" ? "reason: unknown\n" : ""
        #expect(
            told(TestContent.entry(verdict, extra: extra, sources: false))
                == ["error: the verdict «\(verdict)» needs a source"])
    }

    @Test(arguments: [("fulfilled", true), ("partly-fulfilled", true), ("not-fulfilled", true), ("in-progress", false)])
    func `a final verdict needs a criterion`(verdict: String, needsOne: Bool) throws {
        let content = TestContent().with(
            "commitments/klimabudsjett/index.md",
            "---\ntitle: Et klimabudsjett\nkind: deliverable\ndeadline: 2021\n---\n")
        let extra = verdict == "not-fulfilled" ? "reason: unknown\n" : ""
        #expect(
            told(TestContent.entry(verdict, extra: extra), content)
                == (needsOne ? ["error: the verdict «\(verdict)» needs a criterion"] : []))
    }

    @Test func `not started needs a search`() {
        #expect(
            told(TestContent.entry("not-started", sources: false))
                == ["error: the verdict «not-started» needs `searched:`"])
        #expect(told(TestContent.entry("not-started", extra: "searched: arkivet, mai 2022\n", sources: false)).isEmpty)
    }

    @Test func `not checkable needs words`() {
        #expect(
            told("---\nverdict: not-checkable\n---\n")
                == ["error: the verdict «not-checkable» needs words below the front matter"])
        #expect(told("---\nverdict: not-checkable\n---\n\nDet finnes ikke tall.\n").isEmpty)
    }

    @Test func `not fulfilled needs a reason, and only it has one`() {
        #expect(told(TestContent.entry("not-fulfilled")) == ["error: the verdict «not-fulfilled» needs a `reason:`"])
        #expect(
            told(TestContent.entry("fulfilled", extra: "reason: unknown\n"))
                == ["error: a reason belongs to the verdict not-fulfilled"])
    }

    @Test func `nothing fails before its deadline, unless it was decided otherwise`() {
        let early = "commitments/klimabudsjett/2021-12-31.md"
        let entry = TestContent.entry("not-fulfilled", extra: "reason: not-prioritised\n")
        #expect(told(entry, at: early) == ["error: nothing is «not-fulfilled» before its deadline, 2021"])
        #expect(told(entry).isEmpty)
        #expect(told(TestContent.entry("not-fulfilled", extra: "reason: reversed\n"), at: early).isEmpty)
    }

    @Test func `without a deadline the period's end is one`() {
        let content = TestContent().replacing("deadline: 2021\n", with: "", in: "commitments/klimabudsjett/index.md")
        let entry = TestContent.entry("not-fulfilled", extra: "reason: unknown\n")
        #expect(told(entry, content) == ["error: nothing is «not-fulfilled» before its deadline, 2019/2023"])
        let lookingBack = TestContent.entry("not-fulfilled", extra: "kind: assessment\nreason: unknown\n")
        #expect(told(lookingBack, content, at: "commitments/klimabudsjett/2024-01-01.md").isEmpty)
    }

    @Test func `after the period verdicts are final, but for a look back that says so`() {
        let late = "commitments/klimabudsjett/2024-01-01.md"
        #expect(
            told(TestContent.entry("fulfilled"), at: late) == ["error: the period is over, so its verdicts are final"])
        #expect(told(TestContent.entry("fulfilled", extra: "kind: assessment\n"), at: late).isEmpty)
        #expect(told(TestContent.entry("fulfilled"), at: "commitments/klimabudsjett/2023-12-31.md").isEmpty)
        let long = TestContent().replacing(
            "deadline: 2021", with: "deadline: 2025", in: "commitments/klimabudsjett/index.md")
        #expect(told(TestContent.entry("fulfilled"), long, at: late).isEmpty)
    }

    @Test func `a later check carries no verdict`() {
        let entry = TestContent.entry("fulfilled", extra: "kind: later-check\n")
        #expect(told(entry) == ["error: a later check carries no verdict"])
    }

    @Test func `late is still fulfilled`() {
        #expect(told(TestContent.entry("fulfilled"), at: "commitments/klimabudsjett/2023-12-01.md").isEmpty)
    }

    @Test func `weak evidence is warned about`() {
        let announcement = TestContent.entry("fulfilled").replacing("type: decision", with: "type: announcement")
        #expect(told(announcement) == ["warning: only an announcement stands behind «fulfilled»"])
        let own = TestContent.entry("fulfilled").replacing("type: decision", with: "type: party")
        #expect(told(own) == ["warning: only the promiser's own word stands behind the verdict"])
        let unarchived = TestContent.entry("fulfilled").replacing("    archive: https://example.org/arkiv\n", with: "")
        #expect(told(unarchived) == ["warning: a source has no archived copy"])
    }

    @Test(arguments: [
        (
            "url: https://example.org/vedtak", "url: javascript:alert(1)",
            "error: «javascript:alert(1)» is not an address on the web; it begins with https:// or http://"
        ),
        ("    publisher: Trondheim kommune\n", "", "error: «publisher» is missing"),
        ("type: decision", "type: rumour", "error: «rumour» is not a known type"),
    ])
    func `a source is checked`(old: String, new: String, message: String) {
        #expect(told(TestContent.entry("fulfilled").replacing(old, with: new)) == [message])
    }

    @Test func `a correction names an entry that is there`() {
        let content = TestContent().with("commitments/klimabudsjett/2021-01-01.md", "---\nkind: event\n---\n\nNoe.\n")
        let entry = "---\nkind: correction\ncorrects: 2021-01-02\n---\n\nFeil.\n"
        #expect(told(entry, content) == ["error: there is no entry «2021-01-02» to correct"])
        #expect(told(entry.replacing("-02", with: "-01"), content).isEmpty)
    }

    @Test func `an entry is dated within the agreement's time`() throws {
        let entry = "---\nkind: event\n---\n\nNoe.\n"
        #expect(
            told(entry, at: "commitments/klimabudsjett/2018-12-31.md")
                == ["error: the entry is dated before the agreement's period, 2019/2023"])
        let content = TestContent().with(path, entry)
        let (eve, day) = try (#require(CalendarDate("2021-12-31")), #require(CalendarDate("2022-01-01")))
        #expect(content.diagnostics(now: day) == [])
        #expect(
            content.diagnostics(now: eve) == [
                "content/\(path): error: the entry is dated in the future\n    an entry is named after the day it is about"
            ])
    }

    @Test(arguments: ["2022-1-1", "2022-02-30", "2022-01-01-1", "2022-01-01-02", "notat", "2022-01-01-2-3"])
    func `an entry is named after its day`(name: String) {
        #expect(
            told("---\nkind: event\n---\n\nNoe.\n", at: "commitments/klimabudsjett/\(name).md")
                == ["error: an entry is named after its day: 2021-06-03.md, and 2021-06-03-2.md for a second one"])
    }
}
