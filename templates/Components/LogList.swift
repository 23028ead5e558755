import Agreements
import HTML

/// Entries of many promises, one line each.
enum LogList {
    static func list(_ entries: [Edition.LogEntry], _ page: PageContext) -> HTML {
        "<ul class=\"changes\">\(each: entries, { item($0, page) })</ul>"
    }

    private static func item(_ item: Edition.LogEntry, _ page: PageContext) -> HTML {
        let (commitment, entry) = (item.commitment, item.entry)
        return """
            <li><time datetime="\(entry.date.description)">\(page.words.day(entry.date))</time> \
            <a href="\(page.link(page.routes.commitment(commitment.id), fragment: Anchor.of(entry)))">\(commitment.title)</a> \
            \(what(item, page))</li>

            """
    }

    /// What an entry is: its verdict or its kind, struck where a correction came after it, with words that say so.
    static func what(_ item: Edition.LogEntry, _ page: PageContext) -> HTML {
        let words = page.words
        let correction = item.commitment.correction(of: item.entry, asOf: page.edition.today)
        let what: HTML =
            if let verdict = item.entry.verdict { VerdictView.label(verdict, words) } else {
                "<span class=\"what\">\(words.names.entry(item.entry.kind))</span>"
            }
        return """
            \(let: correction, { "<strong>\(words.corrections.corrected) \(words.day($0.date))</strong> " })\
            \(EntryView.struck(what, by: correction))
            """
    }
}
