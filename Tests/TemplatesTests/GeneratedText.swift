/// A text put together by chance, of what is hard in CommonMark.
struct GeneratedText {
    private var random: SplitMix64
    private var text = ""

    private init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// The text of a seed, always the same.
    static func of(seed: UInt64) -> String {
        var generator = GeneratedText(seed: seed)
        for _ in 0..<generator.below(12) { generator.addLine() }
        generator.addLine()
        return generator.text
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private mutating func pick(_ pieces: [String]) -> String { pieces[below(pieces.count)] }

    private mutating func addLine() {
        if below(3) == 0 { text += String(repeating: " ", count: below(16)) }
        for _ in 0..<below(6) { text += pick(below(2) == 0 ? Self.markers : Self.beginnings) }
        for _ in 0..<below(9) { text += pick(below(3) == 0 ? Self.words : Self.inlines) }
        text += pick(Self.lineBreaks)
    }

    private static let lineBreaks = ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", "\n\n\n", " \n\t\n", ""]

    private static let markers = ["> ", ">", "- ", "+ ", "* ", "1. ", "2) ", "0007. ", "-\t", " ", "  ", "    ", "\t"]

    private static let beginnings = [
        "-", "1.", "   ", " \t", "123456789) ", "1234567890. ", "# ", "###### ", "#", "```", "````x", "~~~",
        "~~~ a&amp;b \\* c", "---", "***", "===", "- - -", "[a]: ", "[b]:\n", "[å]: </x> 'y'", "<div>", "<!--",
        "-->", "</pre>", "<pre ", "<?", "<!X ", "<![CDATA[", "]]>",
    ]

    private static let words = [
        "a", "b ", " c", "ord", "blåbær", "é", "e\u{301}", "漢字", "🇳🇴", "\u{A0}", "\u{2003}", "\u{200B}",
        "«sitat»", "–", "\u{0}", "\u{1}", "\u{7F}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "ẞ", "İ",
    ]

    private static let inlines = [
        "*", "**", "***", "_", "__", "`", "``", "` ", "[", "]", "![", "](", "](x)", "](<y z>", ")", "[]()", "[a]",
        "[a][]", "[x][a]", "[Å]", "![b][a]", "(", "\\", "\\*", "\\\\", "\\<", "&amp;", "&auml;", "&#0;",
        "&#x1F600;", "&#99999999;", "&nope;", "&", "<", ">", "<b>", "</b>", "<b c='d'", "<i/>", "<!-- e -->",
        "<!-->", "<?f?>", "<!G h>", "<![CDATA[i]]>", "<https://x.no/å?q=\\>", "<j@k.no>", "<l:m>", "\"", "'",
        "'title'", "\"t\"", " (u)", "\t", " ", "  ", "   ", "!", "#", " #", "~", "|", ":", "-", "=", ".", "/url",
        "</u>", "%20", "%zz", "javascript:v", "commitment:w", "[y](commitment:z)",
    ]
}
