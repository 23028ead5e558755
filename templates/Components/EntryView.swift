import Agreements
import HTML

/// An entry in a promise's log.
enum EntryView {
    static func item(_ entry: Entry, _ page: PageContext) -> HTML {
        let words = page.words
        return """
            <li id="e-\(entry.name)"><h3><time datetime="\(entry.date.description)">\(words.promise.asOf(words.day(entry.date)))</time> \
            <span class="what">\(words.names.entry(entry.kind))</span> \
            \(let: entry.verdict, { VerdictView.label($0, words) })</h3>
            \(SiteProse.render(entry.text, page, shift: 3))\
            \(facts(entry, words))\(sources(entry.sources, words))</li>
            """
    }

    private static func facts(_ entry: Entry, _ words: Wording) -> HTML {
        var rows: [(String, String)] = []
        if let reason = entry.reason { rows.append((words.promise.reason, words.names.reason(reason))) }
        if let searched = entry.searched { rows.append((words.promise.searched, searched)) }
        if let corrects = entry.corrects { rows.append((words.promise.corrects, corrects)) }
        if let confidence = entry.confidence {
            rows.append((words.promise.confidence, words.names.confidence(confidence)))
        }
        if let recorded = entry.recorded { rows.append((words.promise.recorded, words.day(recorded))) }
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
