import Agreements
import HTML
import Markdown

/// Every entry with its words, to be searched: by the reader's own eyes, the browser's, or the search page's script.
enum SearchLogPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.search
        let entries = page.edition.log(of: page.edition.agreement.commitments)
        return Layout(
            title: words.logTitle, description: words.logLead, trail: [(words.title, page.routes.search)]
        ).document(
            page,
            """
            <h1>\(words.logTitle)</h1>
            <p class="lead">\(words.logLead)</p>
            <ol class="promises entries">\(each: entries, { row($0, page) })</ol>
            """)
    }

    private static func row(_ item: Edition.LogEntry, _ page: PageContext) -> HTML {
        let (commitment, entry) = (item.commitment, item.entry)
        let correction = commitment.correction(of: entry, asOf: page.edition.today)
        return """
            <li><a href="\(page.link(page.routes.commitment(commitment.id), fragment: Anchor.of(entry)))">\(commitment.title)</a> \
            \(LogList.what(item, page)) \(EntryView.struck("<p>\(entry.text.plainText)</p>", by: correction)) \
            <time datetime="\(entry.date.description)">\(page.words.day(entry.date))</time></li>

            """
    }
}
