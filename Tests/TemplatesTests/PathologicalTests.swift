import Testing

/// The inputs of cmark's own `test/pathological_tests.py`, and some more.
///
/// Each is rendered as cmark renders it, or refused with one limit.
struct PathologicalTests {
    private static let tooDeep = "nested deeper than 100 levels"
    private static let tooManyImages = "more than 1000 images without a blank line between them"

    private static let rendered = [
        PathologicalText("emphasis closers without openers", ("a_ ", 65_000)),
        PathologicalText("emphasis openers without closers", ("_a ", 65_000)),
        PathologicalText("link closers without openers", ("a]", 65_000)),
        PathologicalText("link openers without closers", ("[a", 65_000)),
        PathologicalText("mismatched openers and closers", ("*a_ ", 50_000)),
        PathologicalText("openers and closers multiple of 3", ("a**b", 1), ("c* ", 50_000)),
        PathologicalText("link openers and emphasis closers", ("[ a_", 50_000)),
        PathologicalText("link openers in parentheses", ("[ (](", 80_000)),
        PathologicalText("a hard case of link and emphasis", ("**x [a*b**c*](d)", 1)),
        PathologicalText("nested brackets", ("[", 50_000), ("a", 1), ("]", 50_000)),
        PathologicalText("nested brackets before parentheses", ("[", 100_000), ("a", 1), ("](", 100_000)),
        PathologicalText("nested brackets in a reference", ("[a]: /b\n\n", 1), ("[", 50_000), ("a", 1), ("]", 50_000)),
        PathologicalText("NUL", ("abc\u{0}de\u{0}", 1)),
        PathologicalText("backticks", numbers: 1...1300) { "e" + String(repeating: "`", count: $0) },
        PathologicalText("unclosed links", ("[a](b", 30_000)),
        PathologicalText("unclosed links in angle brackets", ("[a](<b", 30_000)),
        PathologicalText("unclosed titles", ("[a](b \"", 20_000), ("[a](b '", 20_000)),
        PathologicalText("unclosed parentheses", ("[a](", 1), ("(", 50_000)),
        PathologicalText("unclosed comments", ("a ", 1), ("<!-- b", 40_000)),
        PathologicalText("unclosed comments in a block", ("<!-- b\n", 20_000)),
        PathologicalText("unclosed declarations", ("a ", 1), ("<!A ", 50_000)),
        PathologicalText("unclosed CDATA", ("a ", 1), ("<![CDATA[", 1000)),
        PathologicalText("unclosed instructions", ("a ", 1), ("<?b", 50_000)),
        PathologicalText("unclosed attributes", ("a ", 1), ("<b c=\"", 30_000), ("<b c='", 30_000)),
        PathologicalText("entities", ("&", 100_000), ("&#x", 30_000)),
        PathologicalText("backslashes", ("\\", 100_000)),
        PathologicalText("reference definitions", numbers: 1...6000) { "[\($0)]: u\n\n[\($0 / 2)] " },
        PathologicalText("long references", ("[a]: ", 1), ("b", 10_000), ("\n\n", 1), ("[a] ", 1000)),
        PathologicalText.collisions(),
        PathologicalText("empty items", ("- \n\n", 10_000)),
        PathologicalText("lists of one item", ("- a\n1. b\n", 8000)),
        PathologicalText("thematic breaks that are none", ("* * * * a\n", 8000)),
        PathologicalText("underlined headings", ("a\n=\n", 8000)),
        PathologicalText("tabs", ("\t", 50_000), ("a", 1)),
        PathologicalText("image brackets within the limit, and links", ("![", 1000), ("[]()", 20_000)),
    ]

    private static let refused = [
        (PathologicalText("nested strong emphasis", ("*a **a ", 65_000), ("b", 1), (" a** a*", 65_000)), tooDeep),
        (PathologicalText("cmark's issue 389", ("*a ", 20_000), ("_a*_ ", 20_000)), tooDeep),
        (PathologicalText("quotes", ("> ", 100_000), ("a", 1)), tooDeep),
        (PathologicalText("quotes without space", (">", 100_000), ("a", 1)), tooDeep),
        (PathologicalText("lists on a line", ("- ", 100_000), ("a", 1)), tooDeep),
        (PathologicalText("lists on many lines", numbers: 0...999) { indented($0) }, tooDeep),
        (PathologicalText("quotes and lists", ("> 1. ", 100_000), ("a", 1)), tooDeep),
        (PathologicalText("emphasis", ("*a ", 100_000), (" a*", 100_000)), tooDeep),
        (PathologicalText("strong emphasis", ("__", 100_000), ("a", 1), ("__", 100_000)), tooDeep),
        (PathologicalText("images", ("![", 100_000), ("a", 1), ("](b)", 100_000)), tooManyImages),
        (PathologicalText("CVE-2023-22486", ("![[]()", 40_000)), tooManyImages),
        (PathologicalText("CVE-2023-22486 over lines", ("- ![[]()\n", 40_000)), tooManyImages),
    ]

    private static func indented(_ depth: Int) -> String { String(repeating: "  ", count: depth) + "* a\n" }

    @Test(arguments: rendered)
    func `it is rendered as cmark renders it`(text: PathologicalText) {
        expectCMarkHTML(of: text.text, text.name)
    }

    @Test(arguments: refused)
    func `it is refused with a limit`(text: PathologicalText, limit: String) {
        #expect(commonMarkHTML(text.text) == .failure(Refusal(messages: [limit])))
    }
}
