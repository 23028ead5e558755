import Addresses
import Agreements
import HTML
import Markdown

/// Every entry with its words, a page for each year, to be searched: by the reader's own eyes, the browser's, or the search
/// page's script.
enum SearchLogPage {
    /// The entries of each year that has any, the last year first.
    static func years(of edition: Edition) -> [(year: Int, entries: [Edition.LogEntry])] {
        Dictionary(grouping: edition.log(of: edition.agreement.commitments)) { $0.entry.date.year }
            .map { (year: $0, entries: $1) }.sorted { $0.year > $1.year }
    }

    /// The years that have any entry.
    static func yearsWithEntries(in edition: Edition) -> Set<Int> {
        var years: Set<Int> = []
        for commitment in edition.agreement.commitments {
            for entry in commitment.entries where entry.date <= edition.today { years.insert(entry.date.year) }
        }
        return years
    }

    static func render(_ years: [(year: Int, entries: [Edition.LogEntry])], _ page: PageContext) -> HTML {
        let words = page.words.search
        return layout(words.logTitle, page).document(
            page,
            """
            <h1>\(words.logTitle)</h1>
            <p class="lead">\(words.logLead)</p>
            <ul class="promises">\(each: years, { year, entries in
                """
                <li><a href="\(page.link(page.routes.searchLog(year)))">\(title(of: year, words))</a> \
                <span class="due">\(words.entryCount(entries.count))</span></li>

                """
            })</ul>
            """)
    }

    static func render(_ year: Int, _ entries: [Edition.LogEntry], _ page: PageContext) -> HTML {
        let words = page.words.search
        let title = title(of: year, words)
        return layout(title, page, [(words.logTitle, page.routes.searchLog)]).document(
            page,
            """
            <h1>\(title)</h1>
            <p class="lead">\(words.logLead)</p>
            <ol class="promises entries">\(each: entries, { row($0, page) })</ol>
            """)
    }

    private static func layout(_ title: String, _ page: PageContext, _ trail: [(name: String, path: SitePath)] = [])
        -> Layout
    {
        let words = page.words.search
        return Layout(title: title, description: words.logLead, trail: [(words.title, page.routes.search)] + trail)
    }

    private static func title(of year: Int, _ words: Wording.Search) -> String { "\(words.logTitle): \(year)" }

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
