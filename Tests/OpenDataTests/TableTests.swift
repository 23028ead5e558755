import Testing

@testable import OpenData

struct TableTests {
    private func line(_ cells: [Cell]) -> String {
        var table = Table(columns: ["a"])
        table.append(cells)
        return String(decoding: table.bytes.dropFirst(3 + 3), as: UTF8.self)
    }

    @Test func `a table begins with a byte order mark and ends its lines with CR LF`() {
        #expect(Table(columns: ["a", "b"]).bytes == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\r\nb\""), ("", ""), ("👩‍👧", "👩‍👧"),
    ])
    func `a cell is quoted when RFC 4180 asks for it`(text: String, written: String) {
        #expect(line([.text(text), .empty, .plain("1")]) == "\(written),,1\r\n")
    }

    @Test(arguments: [
        "=HYPERLINK(1)", "+47", "-1", "@x", "'x", "\t=x", " =x", "\u{A0}=x", "\n=x", "＝x", "\tx",
    ])
    func `what a spreadsheet would run gets an apostrophe, and can be had back`(text: String) {
        #expect(Table.defused(text) == "'" + text)
    }

    @Test(arguments: ["x=1", "a", "", "«=»", "2023"])
    func `other words stay as they are`(text: String) {
        #expect(Table.defused(text) == text)
    }
}
