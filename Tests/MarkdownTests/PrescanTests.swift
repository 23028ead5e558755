import Testing

@testable import Markdown

/// How deep a text may be nested, judged by its lines alone.
struct PrescanTests {
    @Test(
        arguments: [
            ("", 0), ("a", 0), ("    code", 0), ("> a", 1), (">>> - > a", 5), ("- - 1. 2) + a", 5), ("-a", 0),
            ("1.a", 0), ("1234567890. a", 0), ("a - b > c", 0), ("-", 1), ("- a\n\n- b", 1), ("- a\n\n-  b", 2),
            ("- a\n  - b\n    - c", 3), ("- a\n\t- b\n\t\t- c", 3), ("- - - a\n\n\nb", 0), ("- - - a\nb", 3),
            ("> - a\n\n      > b", 3), ("- - - - a\n\n    b\n\n- c", 1), ("- a\r- b\r\n  - c", 2), ("\u{FEFF}> a", 1),
        ])
    func `markers count, and space keeps open what was open`(text: String, depth: Int) {
        let lines = SourceLines(Array(text.utf8), first: 1)
        var scan = Prescan()
        for number in lines.numbers { #expect(scan.pass(lines[number]) == nil) }
        #expect(scan.depth == depth)
    }
}
