import Diagnostics
import Testing

struct DiagnosticTests {
    private let file = SourceFile(path: "content/a.md", text: "først\nså «blåbær» her\n")

    @Test func `a diagnostic shows its place, the line and a caret under what is meant`() {
        var list = DiagnosticList()
        list.error(
            "no such berry", in: file, at: file.position(of: "blåbær", onLine: 2), length: 6,
            hint: "did you mean «bringebær»?")
        #expect(
            list.sorted.map(\.description) == [
                """
                content/a.md:2:5: error: no such berry
                    så «blåbær» her
                        ^^^^^^
                    did you mean «bringebær»?
                """
            ])
    }

    @Test func `columns count characters, not bytes`() {
        #expect(file.position(utf8Offset: "først\nså «".utf8.count) == SourcePosition(line: 2, column: 5))
        #expect(file.position(utf8Offset: 10_000) == SourcePosition(line: 3, column: 1))
    }

    @Test func `a long line is shown around its mistake`() {
        let long = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
        let diagnostic = Diagnostic(
            .error, "here", path: "x", position: SourcePosition(line: 1, column: 301), sourceLine: long)
        let lines = diagnostic.description.split(separator: "\n").map(Array.init)
        #expect(lines.allSatisfy { $0.count < 120 })
        let caret = lines[2].firstIndex(of: "^")
        #expect(caret != nil && lines[1][caret ?? 0] == "X")
    }

    @Test func `a file cannot steer the terminal it is reported on`() {
        let diagnostic = Diagnostic(.error, "bad \u{1B}[31m\u{202E}", path: "a\u{7}")
        #expect(diagnostic.description == "a\u{FFFD}: error: bad \u{FFFD}[31m\u{FFFD}")
    }

    @Test func `diagnostics are sorted by file and place`() {
        var list = DiagnosticList()
        list.warning("c", in: file, at: SourcePosition(line: 2))
        list.error("b", in: file, at: SourcePosition(line: 1, column: 9))
        list.append(Diagnostic(.error, "a", path: "content/A.md"))
        #expect(list.sorted.map(\.message) == ["a", "b", "c"])
        #expect(list.hasErrors)
        #expect(list.count(of: .warning) == 1)
    }
}
