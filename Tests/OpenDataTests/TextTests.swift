import Addresses
import Agreements
import Markdown
import TestSupport
import Testing

@testable import OpenData

struct TextTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test(arguments: ["ø", "👩‍👩‍👧‍👦", "e\u{301}", "a", "日"], [1, 36, 37, 38, 75, 76, 77, 300])
    func `a line is folded at 75 octets, never within a character`(letter: String, count: Int) {
        var calendar = CalendarText()
        let words = String(repeating: letter, count: count)
        calendar.add("SUMMARY", text: words)
        let lines = text(calendar.bytes).unicodeScalars.split(separator: "\n").map { Substring($0) }
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.unicodeScalars.last == "\r" })
        #expect(!text(calendar.bytes).unicodeScalars.contains("\u{FFFD}"))
        let unfolded = text(calendar.bytes).utf8.split(separator: 10).map { Array($0.dropLast()) }
        let joined = unfolded.enumerated().flatMap { $0.offset == 0 ? $0.element[...] : $0.element.dropFirst() }
        #expect(text(joined) == "SUMMARY:" + words)
    }

    @Test func `signs with a meaning in calendars are escaped`() {
        var calendar = CalendarText()
        calendar.add("X", text: "a,b;c\\d\ne\u{1}\tf")
        #expect(text(calendar.bytes) == "X:a\\,b\\;c\\\\d\\ne\u{FFFD} f\r\n")
    }

    @Test func `XML escapes what it must and replaces what it may not hold`() {
        let element = XMLElement("a", ["b": "\"<&\n", "c": nil], text: "x]]>\u{1}\u{FFFE}\r")
        #expect(
            text(element.file) == """
                <?xml version="1.0" encoding="utf-8"?>
                <a b="&quot;&lt;&amp;&#10;">x]]&gt;\u{FFFD}\u{FFFD}&#13;</a>

                """)
    }

    @Test func `white space is put between elements only where there is no text`() {
        let mixed = XMLElement("p", mixed: [.text("a"), .element(XMLElement("b", text: "c"))])
        #expect(
            text(XMLElement("x", [:], [mixed, XMLElement("y")]).file).hasSuffix(
                "<x>\n <p>a<b>c</b></p>\n <y/>\n</x>\n"))
    }

    @Test func `Turtle escapes texts and addresses`() {
        var turtle = Turtle(prefixes: ["a": "http://a/"])
        turtle.add("x>y z", [("a:b", .text("\"\\\n", language: "nb")), ("a:c", .thing("é"))])
        #expect(
            turtle.text == "@prefix a: <http://a/> .\n\n<x%3Ey%20z>\n    a:b \"\\\"\\\\\\n\"@nb ;\n    a:c <é> .\n")
    }

    @Test func `a span counts code points, and stands where its words are`() {
        let mark = CommitmentReference(id: "x", number: 1, words: [.text("b👩‍👧c", line: 1)], line: 1)
        let item = ListItem(blocks: [.paragraph([.text("é ", line: 1), .commitment(mark)], line: 1)], line: 1)
        let list = List(marker: .bullet, isTight: true, items: [item], line: 1)
        let plain = PlainText(Document(blocks: [.paragraph([.text("a", line: 1)], line: 1), .list(list)]))
        #expect(plain.text == "a\n\n- é b👩‍👧c")
        let span = plain.spans[1]
        #expect(span == 7..<12)
    }
}
