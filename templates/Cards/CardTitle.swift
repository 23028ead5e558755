/// A title as large as it fits a box, in lines.
struct CardTitle: Hashable {
    /// The size of its letters, and how far its lines are apart.
    let size, leading: Double
    /// Its lines.
    let lines: [String]

    private static let styles: [(size: Double, leading: Double, lines: Int)] = [
        (76, 86, 3), (64, 74, 3), (54, 62, 4), (46, 53, 4), (40, 47, 5),
    ]

    /// Sets a title in a box of a width.
    ///
    /// Letters get smaller before a word is broken; Norwegian ones are long. What is too long for the smallest is cut, with
    /// an ellipsis.
    init(_ text: String, width: Double) {
        let words = Self.words(of: text)
        for style in Self.styles {
            let isWhole = words.allSatisfy { CardFont.width(of: $0, size: style.size) <= width }
            let lines = Self.lines(words, size: style.size, width: width)
            guard isWhole, lines.count <= style.lines else { continue }
            size = style.size
            leading = style.leading
            self.lines = Self.balanced(words, lines.count, size: style.size, width: width)
            return
        }
        let (size, leading, count) = Self.styles[Self.styles.count - 1]
        (self.size, self.leading) = (size, leading)
        let pieces = words.flatMap { Self.pieces(of: $0, size: size, width: width) }
        let lines = Self.lines(pieces, size: size, width: width)
        self.lines = lines.count <= count ? lines : Self.cut(lines, to: count, size: size, width: width)
    }

    /// The words of a text; a space that does not break holds two together, and characters that XML forbids are left out.
    private static func words(of text: String) -> [String] {
        var allowed = String.UnicodeScalarView()
        // U+FFFE and U+FFFF (XML 1.0 §2.2); control characters are replaced where text is escaped.
        allowed.append(contentsOf: text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF })
        return String(allowed).split { $0 == " " || $0 == "\t" || $0.isNewline }.map(String.init)
    }

    private static func lines(_ words: [String], size: Double, width: Double) -> [String] {
        words.reduce(into: []) { lines, word in
            let longer = lines.last.map { "\($0) \(word)" }
            if let longer, CardFont.width(of: longer, size: size) <= width {
                lines[lines.count - 1] = longer
            } else {
                lines.append(word)
            }
        }
    }

    /// The lines in the narrowest box that holds as many, so that none is left with one short word.
    private static func balanced(_ words: [String], _ count: Int, size: Double, width: Double) -> [String] {
        let longest = words.map { CardFont.width(of: $0, size: size) }.max() ?? 0
        var (best, box) = (lines(words, size: size, width: width), width)
        while box - 20 >= longest {
            box -= 20
            let narrower = lines(words, size: size, width: box)
            guard narrower.count == count else { break }
            best = narrower
        }
        return best
    }

    /// A word in pieces that fit a line, with hyphens.
    private static func pieces(of word: String, size: Double, width: Double) -> [String] {
        guard CardFont.width(of: word, size: size) > width else { return [word] }
        var pieces = [""]
        for character in word {
            let longer = "\(pieces[pieces.count - 1])\(character)"
            if CardFont.width(of: "\(longer)-", size: size) <= width || pieces[pieces.count - 1].isEmpty {
                pieces[pieces.count - 1] = longer
            } else {
                pieces[pieces.count - 1] += "-"
                pieces.append(String(character))
            }
        }
        return pieces
    }

    /// A text on one line, cut where it is too long for it.
    static func oneLine(_ text: String, size: Double, width: Double) -> String {
        let line = words(of: text).joined(separator: " ")
        return CardFont.width(of: line, size: size) <= width ? line : cut([line], to: 1, size: size, width: width)[0]
    }

    private static func cut(_ lines: [String], to count: Int, size: Double, width: Double) -> [String] {
        var last = lines[count - 1]
        while !last.isEmpty, CardFont.width(of: "\(last)…", size: size) > width { last.removeLast() }
        return lines[..<(count - 1)] + ["\(last)…"]
    }
}
