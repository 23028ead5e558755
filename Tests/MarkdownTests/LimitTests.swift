import Diagnostics
import Markdown
import Testing

/// A text that breaks a limit gives one diagnostic and no document; one that keeps to them is read.
struct LimitTests {
    private static let tooDeep = "nested deeper than 100 levels"
    private static let tooManyImages = "more than 1000 images without a blank line between them"

    /// What was said of a text that was not read, behind its line; `nil` when it was read.
    private func refusal(_ text: String) -> String? {
        var diagnostics = DiagnosticList()
        let document = Document.parse(
            file: SourceFile(path: "a.md", text: text), text: Array(text.utf8)[...], dialect: .site,
            diagnostics: &diagnostics)
        if document != nil { return nil }
        return diagnostics.sorted.map { "\($0.position?.line ?? 0) \($0.message)" }.joined(separator: "\n")
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(
        arguments: [
            ("> ", "", 100), (">", "", 100), ("- ", "", 100), ("+\t", "", 100), ("1. ", "", 100),
            ("12345678) > ", "", 50), ("*a ", " a*", 100), ("_a ", " a_", 100), ("__", "__", 100),
            ("*a **a ", "** a*", 50),
        ])
    func `a hundred levels are read, a hundred thousand refused`(open: String, close: String, count: Int) {
        func nested(_ count: Int) -> String { "\n\(repeated(open, count))a\(repeated(close, count))\n" }
        #expect(refusal(nested(count)) == nil)
        #expect(refusal(nested(count + 1)) == "2 \(Self.tooDeep)")
        #expect(refusal(nested(count * 1000)) == "2 \(Self.tooDeep)")
    }

    @Test func `links and images count as levels`() {
        func nested(_ count: Int) -> String { "[\(repeated("![", count))a\(repeated("](b)", count))](commitment:c)" }
        #expect(refusal(nested(99)) == nil)
        #expect(refusal(nested(100)) == "1 \(Self.tooDeep)")
    }

    @Test func `levels are counted through quotes, lists and words alike`() {
        let quotes = repeated("> ", 40) + repeated("- ", 40)
        #expect(refusal(quotes + repeated("*a ", 20) + repeated(" a*", 20)) == nil)
        #expect(refusal(quotes + repeated("*a ", 21) + repeated(" a*", 21)) == "1 \(Self.tooDeep)")
    }

    @Test func `levels are counted over lines, also over blank and lazy ones`() {
        func list(_ depth: Int, _ between: String) -> String {
            (0..<depth).map { "\(repeated("  ", $0))- a\n\(between)" }.joined()
        }
        #expect(refusal(list(100, "")) == nil)
        #expect(refusal(list(101, "")) == "101 \(Self.tooDeep)")
        #expect(refusal(list(101, "\n")) == "201 \(Self.tooDeep)")
        #expect(refusal(list(101, "lazy\n")) == "201 \(Self.tooDeep)")
        #expect(refusal(list(101, "\r").replacing("\n", with: "\r")) != nil)
        #expect(refusal("> \(repeated("- ", 99))a\n> \(repeated("  ", 99))- b\n") == "2 \(Self.tooDeep)")
    }

    @Test func `a hundred open lists over many blank lines are read`() {
        #expect(refusal(repeated("- ", 100) + "a\n" + repeated("\n", 100_000)) == nil)
    }

    @Test(
        arguments: [
            String(repeating: " ", count: 500) + "code",
            "- a\n\n" + String(repeating: " ", count: 500) + "code",
            ">>>>>>> theirs\n=======\n<<<<<<< ours", String(repeating: "* ", count: 90),
            String(repeating: "- a\n- b\n\n  c\n", count: 500), String(repeating: "> - a\n", count: 500),
            String(repeating: "1. a\n   - b\n     > c\n", count: 300), String(repeating: "*a* [b](c) ", count: 1000),
            String(repeating: "![a](b.png)\n\n", count: 1100), String(repeating: "[", count: 5000),
        ])
    func `nothing reasonable is refused`(text: String) {
        #expect(refusal(text) == nil)
    }

    @Test func `brackets that make cmark quadratic are bounded`() {
        #expect(refusal(repeated("![[]()", 40_000)) == "1 \(Self.tooManyImages)")
        #expect(refusal("\n\n" + repeated("![a](b)\n", 1000)) == nil)
        #expect(refusal("\n\n" + repeated("![a](b)\n", 1001)) == "1003 \(Self.tooManyImages)")
        #expect(refusal(repeated(">![[]()![\n", 501)) == "501 \(Self.tooManyImages)")
        #expect(refusal(repeated("![", 1000) + "\n \n" + repeated("![", 1000)) == nil)
    }

    @Test func `a text of a mebibyte is read, a longer one refused`() {
        let text = repeated("a", 1 << 20)
        #expect(refusal(text) == nil)
        #expect(refusal(text + "b") == "0 the text is 1048577 bytes long; at most 1048576 are read")
    }
}
