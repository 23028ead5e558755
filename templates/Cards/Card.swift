import Agreements
import HTML

/// What those see who are sent a link: a title, and what became of what it names, in letters that a phone can show.
struct Card {
    /// Whose site it is.
    let site: String
    /// What the page is about.
    let title: String
    /// What is said of it.
    let state: State

    /// What a card says of its subject.
    enum State {
        /// A verdict, or for values that they are such.
        case verdict(Verdict?, word: String)
        case value(word: String)
        /// How many promises have which verdict.
        case tally(Tally)
    }

    /// A line below: where, and when.
    var note = ""

    /// The size that Open Graph's readers ask for, in pixels.
    static let width = 1200
    static let height = 630
    private static let margin = 80
    private static let measure = 1040

    /// The card, drawn.
    func picture(_ name: String, _ words: Wording, _ palette: Palette?) -> Picture {
        Picture(
            name, width: Self.width, height: Self.height,
            """
            \(CardColours.style(palette))\(VerdictPattern.definitions())
            <rect class="ground" width="\(Self.width)" height="\(Self.height)"/>
            <svg class="mark" x="\(Self.margin)" y="64" width="56" height="56" viewBox="0 0 32 32">\(Ring.drawing)</svg>
            <text class="quiet" x="156" y="104" font-size="34">\(site)</text>
            \(lines())\(drawing(words))\
            <text class="quiet" x="\(Self.margin)" y="590" font-size="30">\(CardTitle.oneLine(note, size: 30, width: 1040))</text>
            """)
    }

    private func lines() -> HTML {
        let set = CardTitle(title, width: Double(Self.measure))
        // The first line's foot; the block hangs below the name of the site.
        let first = 164 + set.size * 0.95
        return """
            \(each: set.lines.enumerated(), { index, line in
                "<text x=\"\(Self.margin)\" y=\"\(Int(first + Double(index) * set.leading))\" font-size=\"\(Int(set.size))\">\(line)</text>\n"
            })
            """
    }

    private func drawing(_ words: Wording) -> HTML {
        switch state {
        case .verdict(let verdict, let word):
            """
            <g class="\(VerdictView.style(verdict))"><svg x="\(Self.margin)" y="460" width="64" height="64" \
            viewBox="-.5 -.5 17 17">\(VerdictView.drawing(verdict))</svg>
            <text class="verdict" x="168" y="511" font-size="54">\(word)</text></g>

            """
        case .value(let word):
            "<text class=\"quiet\" x=\"\(Self.margin)\" y=\"511\" font-size=\"46\">\(word)</text>\n"
        case .tally(let tally):
            """
            <svg x="\(Self.margin)" y="428" width="\(Self.measure)" height="40">\(TallyView.bar(tally, words))</svg>
            <rect class="frame" x="79" y="427" width="1042" height="42" rx="3"/>
            \(counts(of: tally, words))
            """
        }
    }

    /// What the bar shows, in words, in as many rows as it takes; there is room for two.
    private func counts(of tally: Tally, _ words: Wording) -> HTML {
        var (x, y) = (Double(Self.margin), 510.0)
        var drawing = HTML()
        for part in TallyView.parts(of: tally) {
            let text = "\(words.number(part.count)) \(words.names.verdict(part.verdict).name.lowercased())"
            let width = 38 + CardFont.width(of: text, size: 28) + 30
            if x + width > Double(Self.width - 40), x > Double(Self.margin) { (x, y) = (Double(Self.margin), y + 38) }
            drawing.append(
                """
                <svg class="\(VerdictView.style(part.verdict))" x="\(Int(x))" y="\(Int(y) - 23)" width="27" height="27" \
                viewBox="-.5 -.5 17 17">\(VerdictView.drawing(part.verdict))</svg>
                <text x="\(Int(x) + 38)" y="\(Int(y))" font-size="28">\(text)</text>

                """)
            x += width
        }
        return drawing
    }
}
