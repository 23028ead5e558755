import Addresses
import Agreements
import HTML
import Markdown

/// The agreement's own words, each promise in them a link to its page, with its verdict as a note beside it.
enum AgreementText {
    /// An area: its heading, its own text, its sections.
    static func area(_ area: PolicyArea, level: Int, _ page: PageContext) -> HTML {
        """
        \(heading(area.heading, level: level, id: Anchor.of(area), page))\
        \(passage(area.text, at: .area(area.id), page))\
        \(each: area.sections, { section($0, in: area, level: level + 1, page) })
        """
    }

    /// A section: its heading and its text.
    static func section(_ section: Section, in area: PolicyArea, level: Int, _ page: PageContext) -> HTML {
        """
        \(heading(section.heading, level: level, id: Anchor.of(section, in: area), page))\
        \(passage(section.text, at: .section(area.id, section.id), page))
        """
    }

    /// A piece of text, where it stands.
    static func passage(_ text: Document, at place: Place, _ page: PageContext) -> HTML {
        guard !text.blocks.isEmpty else { return "" }
        let style = style(at: place, page)
        return HTML.joined(
            text.blocks.map { Prose(style: style).html([$0]) }.map { "<div data-verbatim>\($0)</div>\n" })
    }

    private static func heading(_ words: [Inline], level: Int, id: String, _ page: PageContext) -> HTML {
        "<h\(level) id=\"\(id)\" data-verbatim>\(Prose(style: SiteProse.style(page)).html(words))</h\(level)>\n"
    }

    /// The verdict beside a promise; values are not judged, and have none.
    private static func note(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let verdict = page.edition.standing(of: commitment).verdict
        guard commitment.kind.isCounted || verdict != nil else { return "" }
        // The word joiner keeps the sign on the line of the last word.
        return """
            <span class="note \(VerdictView.style(verdict))" data-note>\("\u{2060}")\(VerdictView.sign(verdict, on: page))\
            <span class="word"> \(page.words.names.verdict(verdict).name)</span></span>
            """
    }

    private static func style(at place: Place, _ page: PageContext) -> Prose.Style {
        let occurrences = page.edition.occurrences(at: place)
        return .site(
            headingShift: 2, resolve: { SiteProse.resolve($0, on: page) },
            commitment: { reference, words in
                guard let (commitment, occurrence) = occurrences[reference.number] else { return words }
                return """
                    <a class="promise-mark" id="\(page.anchor(of: commitment, occurrence))" \
                    href="\(page.link(to: commitment))">\(words)</a>\(note(commitment, page))
                    """
            })
    }
}
