import Agreements
import HTML

/// All that was written about what happened, the newest first.
enum ChangesPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.followUp
        let entries = page.edition.log(of: page.edition.agreement.commitments)
        return Layout(title: words.changes, description: words.changesLead, alternates: [page.changesFeed]).document(
            page,
            """
            <h1>\(words.changes)</h1>
            <p class="lead">\(words.changesLead)</p>
            \(page.follow([page.changesFeed]))\(LogList.list(entries, page))
            """)
    }
}
