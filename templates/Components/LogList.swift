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
            <a href="\(page.link(page.routes.commitment(commitment.id), fragment: "e-\(entry.name)"))">\(commitment.title)</a> \
            \(what(entry, page.words))</li>

            """
    }

    private static func what(_ entry: Entry, _ words: Wording) -> HTML {
        if let verdict = entry.verdict { return VerdictView.label(verdict, words) }
        return "<span class=\"what\">\(words.names.entry(entry.kind))</span>"
    }
}
