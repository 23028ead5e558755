import Agreements
import HTML

/// An entry in a promise's log.
enum EntryView {
    static func item(_ entry: Entry, of commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words
        let correction = commitment.correction(of: entry, asOf: page.edition.today)
        return """
            <li id="\(Anchor.of(entry))"><h3><time datetime="\(entry.date.description)">\(words.promise.asOf(words.day(entry.date)))</time> \
            <span class="what">\(words.names.entry(entry.kind))</span> \
            \(let: correction, { corrected(by: $0, words) })\
            \(let: entry.verdict, { struck(VerdictView.label($0, words), by: correction) })</h3>
            \(struck(text(entry, of: commitment, page), by: correction))\
            \(facts(entry, of: commitment, words))\(sources(entry.sources, words))</li>
            """
    }

    /// What happened; a target that was moved stands beside what was promised.
    private static func text(_ entry: Entry, of commitment: Commitment, _ page: PageContext) -> HTML {
        let text = SiteProse.render(entry.text, page, shift: 3)
        guard entry.kind == .movedTarget else { return text }
        return """
            <div class="moved"><div><h4>\(page.words.frame.agreement)</h4>
            <blockquote class="words">\(commitment.occurrences[0].quote)</blockquote></div>
            <div><h4>\(page.words.names.entry(.movedTarget))</h4>
            \(text)</div></div>

            """
    }

    /// Markup that holds no more once there is a correction: struck for the eye, and marked as deleted.
    ///
    /// Few screen readers tell what is struck, so words that say so always stand before it.
    static func struck(_ markup: HTML, by correction: Entry?) -> HTML {
        guard let correction, !markup.isEmpty else { return markup }
        return "<del datetime=\"\(correction.date.description)\">\(markup)</del>"
    }

    private static func corrected(by correction: Entry, _ words: Wording) -> HTML {
        "<strong class=\"corrected\">\(words.corrections.corrected) \(link(to: correction, words))</strong> "
    }

    /// The day of an entry, as a link to it from the same page.
    private static func link(to entry: Entry, _ words: Wording) -> HTML {
        """
        <a href="#\(Anchor.of(entry))"><time datetime="\(entry.date.description)">\(words.day(entry.date))</time></a>
        """
    }

    private static func facts(_ entry: Entry, of commitment: Commitment, _ words: Wording) -> HTML {
        var rows: [(String, HTML)] = []
        if let reason = entry.reason { rows.append((words.promise.reason, HTML(text: words.names.reason(reason)))) }
        if let searched = entry.searched { rows.append((words.promise.searched, HTML(text: searched))) }
        if let corrected = commitment.corrected(by: entry) {
            rows.append((words.promise.corrects, link(to: corrected, words)))
        }
        if let confidence = entry.confidence {
            rows.append((words.promise.confidence, HTML(text: words.names.confidence(confidence))))
        }
        if let recorded = entry.recorded { rows.append((words.promise.recorded, HTML(text: words.day(recorded)))) }
        guard !rows.isEmpty else { return "" }
        return "<dl class=\"facts\">\(each: rows, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
    }

    private static func sources(_ sources: [Source], _ words: Wording) -> HTML {
        guard !sources.isEmpty else { return "" }
        return """
            <h4>\(words.promise.sources)</h4><ul class="sources">\(each: sources, { source in
                """
                <li><a href="\(source.address)" rel="external">\(source.title)</a>, \(source.publisher)\
                \(let: source.date, { ", \(words.date($0))" }) (\(words.names.source(source.kind))\
                \(if: source.isOwnWord, { ", \(words.promise.ownWord)" }))\
                \(let: source.archive, { " · <a href=\"\($0)\" rel=\"external\">\(words.promise.archived)</a>" })\
                \(let: source.quote, { "<blockquote>\($0)</blockquote>" })</li>
                """
            })</ul>
            """
    }
}
