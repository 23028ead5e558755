/// How wide words are in the bold letters of the cards.
///
/// Those who draw SVG break no lines, so lines are broken here. The widths are those of Liberation Sans Bold, which Arial
/// and Helvetica have too; what is not in the table is taken for wider than it is.
enum CardFont {
    /// The names of the font, for SVG.
    static let family = "Liberation Sans, Arial, Helvetica, sans-serif"

    /// The width of a text at a size, in the size's unit.
    static func width(of text: some StringProtocol, size: Double) -> Double {
        Double(text.unicodeScalars.reduce(0) { $0 + width(of: $1) }) * size / 1000
    }

    /// From the space to the tilde, in thousandths of the size.
    private static let ascii = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584,
    ]

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case " "..."~": ascii[Int(scalar.value) - 32]
        case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FE00}"..."\u{FE0F}": 0
        case "\u{A0}": 278
        case "å", "é", "è", "ê", "á", "à", "ä", "«", "»", "–": 556
        case "ø", "ö", "ó", "ò", "ô", "ü": 611
        case "’", "‘": 278
        case "“", "”": 500
        case "æ": 889
        // Combining marks stand on the letter before them.
        case "\u{300}"..."\u{36F}": 0
        case _ where scalar.value < 0x250: scalar == "Æ" ? 1000 : 778
        case _ where scalar.value < 0x1100: 850
        default: 1100
        }
    }
}
