import Agreements
import Editing
import TestSupport
import Testing

/// Marking words of the agreement as a promise, without changing one of them.
struct MarkTests {
    private static let path = "agreement/klima/sykkel.md"

    private func mark(_ words: String, in text: String, line: Int = 8) throws(MarkProblem) -> String {
        let content = TestContent().with(Self.path, "---\ntitle: Sykling\norder: 1\n---\n\n# Sykkel\n\n\(text)\n")
        let tree = ContentTree(root: "content", texts: content.texts)
        let change = try Mark(path: Self.path, line: line, words: words, id: "fred").change(in: tree)
        return String(change.new.split(separator: "\n", omittingEmptySubsequences: false)[line - 1])
    }

    @Test(arguments: [
        ("bygge veier", "Vi vil bygge veier i byen.", "Vi vil [bygge veier](commitment:fred) i byen."),
        ("bygge **mange** veier", "Vi vil bygge **mange** veier.", "Vi vil [bygge **mange** veier](commitment:fred)."),
        (
            "klima", "Et [budsjett](commitment:klimabudsjett) for klima.",
            "Et [budsjett](commitment:klimabudsjett) for [klima](commitment:fred)."
        ),
        ("mål", "- flere mål.", "- flere [mål](commitment:fred)."),
        ("1. klasse", "SFO for 1. klasse.", "SFO for [1. klasse](commitment:fred)."),
    ])
    func `words become a promise`(words: String, text: String, expected: String) throws {
        #expect(try mark(words, in: text) == expected)
    }

    @Test(arguments: [
        ("bygge bane", "Vi vil bygge veier.", MarkProblem.notOnLine("bygge bane", line: 8, but: nil)),
        ("bane", "Vi vil bygge veier.\nOg bane.", .notOnLine("bane", line: 8, but: 9)),
        ("vei", "En vei er en vei.", .severalTimes("vei", line: 8, count: 2)),
        ("lage et", "Vi vil [lage et budsjett](commitment:klimabudsjett).", .overlaps("lage et")),
        ("vil [lage", "Vi vil [lage et budsjett](commitment:klimabudsjett).", .overlaps("vil [lage")),
        ("lage", "Vi vil [lage](https://example.org/) det.", .overlaps("lage")),
        ("example", "Vi vil [lage](https://example.org/) det.", .overlaps("example")),
        ("kode", "Vi vil `skrive kode`.", .overlaps("kode")),
        ("**bygge", "Vi vil **bygge veier**.", .overlaps("**bygge")),
        ("veier ", "Vi vil bygge veier i byen.", .noWords),
        ("", "Vi vil bygge veier.", .noWords),
    ])
    func `what can't be marked is said`(words: String, text: String, expected: MarkProblem) {
        #expect(throws: expected) { try mark(words, in: text) }
    }

    @Test func `a line of the keys, or past the end, is no text`() {
        #expect(throws: MarkProblem.inFrontMatter) { try mark("Sykling", in: "Sykkel.", line: 2) }
        #expect(throws: MarkProblem.noSuchLine(99, of: 9)) { try mark("Sykling", in: "Sykkel.", line: 99) }
        #expect(throws: MarkProblem.noSuchLine(0, of: 9)) { try mark("Sykling", in: "Sykkel.", line: 0) }
    }

    @Test(arguments: ["pages/metode.md", "agreement/signatures.md", "site.yml", "../x.md"])
    func `only the agreement holds promises`(path: String) {
        let tree = ContentTree(root: "content", texts: TestContent().texts)
        #expect(throws: MarkProblem.notAgreement(path: path)) {
            try Mark(path: path, line: 6, words: "Slik", id: "fred").change(in: tree)
        }
    }
}
