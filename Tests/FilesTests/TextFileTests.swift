import Files
import Testing

struct TextFileTests {
    @Test func `a text is read as it was written`() throws {
        let folder = try TemporaryFolder()
        try folder.write("# Løfte\n\n\u{65}\u{301}n å\n", to: "a.md")
        #expect(
            try TextFile.read(folder("a.md")).unicodeScalars.elementsEqual(
                "# Løfte\n\n\u{65}\u{301}n å\n".unicodeScalars))
    }

    @Test(arguments: [
        ("", TextProblem.empty),
        (" \n\t\u{A0}\u{2003}\n", .empty),
        ("\u{FEFF}# Løfte", .byteOrderMark),
        ("a\nb\r\nc", .carriageReturn(line: 2)),
        ("a\rb", .carriageReturn(line: 1)),
        ("a\nb\nc\0", .nul(line: 3)),
    ])
    func `what is no clean text is refused with its place`(text: String, problem: TextProblem) {
        #expect(throws: problem) { try TextFile.text(of: Array(text.utf8)) }
    }

    @Test(arguments: [
        ([0x61, 0x0A, 0x62, 0xFF], 3, 2),
        ([0xC3, 0xA6, 0xE6], 2, 1),  // Latin-1 æ after a good one
        ([0x61, 0xC0, 0xAF], 1, 1),  // overlong
        ([0xED, 0xA0, 0x80], 0, 1),  // surrogate
        ([0xF4, 0x90, 0x80, 0x80], 0, 1),  // past U+10FFFF
        ([0xFF, 0xFE, 0x61, 0x00], 0, 1),  // UTF-16
        ([0x61, 0xE2, 0x82], 1, 1),  // cut short
    ])
    func `the first byte that is not UTF-8 is named`(bytes: [UInt8], offset: Int, line: Int) {
        #expect(throws: TextProblem.notUTF8(offset: offset, line: line)) { try TextFile.text(of: bytes) }
    }

    @Test func `a text may be as large as the limit and not a byte larger`() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "a", count: 1024), to: "a")
        #expect(try TextFile.read(folder("a"), limit: 1024).count == 1024)
        #expect(throws: TextProblem.tooLarge(limit: 1023)) { try TextFile.read(folder("a"), limit: 1023) }
    }

    @Test func `a missing text is named as its author knows it`() throws {
        let folder = try TemporaryFolder()
        let problem = #expect(throws: TextProblem.self) {
            try TextFile.read(folder("gone.md"), shownAs: "content/gone.md")
        }
        #expect(problem?.description == "cannot read content/gone.md: No such file or directory")
    }

    @Test func `every problem has words of its own`() {
        let problems: [TextProblem] = [
            .tooLarge(limit: 4096), .byteOrderMark, .notUTF8(offset: 17, line: 3), .nul(line: 2),
            .carriageReturn(line: 4), .empty,
        ]
        #expect(
            problems.map(\.description) == [
                "the file is larger than 4 KiB",
                "the file begins with a byte order mark; save it as UTF-8 without one",
                "the file is not UTF-8 (the byte at offset 17); save it as UTF-8",
                "the file holds a NUL character, so it is no text",
                "the line ends in a carriage return; save the file with Unix line breaks (LF)",
                "the file is empty",
            ])
        #expect(problems.map(\.line) == [nil, nil, 3, 2, 4, nil])
    }
}
