import Agreements
import HTML
import OpenData

/// The promises that have a deadline, those to come first.
enum DeadlinesPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.followUp
        let (next, passed) = page.edition.deadlines(among: page.edition.agreement.commitments)
        let calendar = page.calendar(
            page.edition.dataset.deadlinesCalendar, of: page.edition.content.settings.title)
        return Layout(title: words.deadlines, description: words.deadlinesLead, alternates: calendar).document(
            page,
            """
            <h1>\(words.deadlines)</h1>
            <p class="lead">\(words.deadlinesLead)</p>
            \(page.follow(calendar))\(section(words.nextDeadlines, "next", next, page))\
            \(section(words.passedDeadlines, "passed", passed, page))
            """)
    }

    private static func section(
        _ title: String, _ id: String, _ commitments: [Commitment], _ page: PageContext
    ) -> HTML {
        """
        <section aria-labelledby="\(id)"><h2 id="\(id)">\(title) <span class="count">\(commitments.count)</span></h2>
        \(if: commitments.isEmpty, { "<p class=\"empty\">\(page.words.followUp.noDeadlines)</p>" }, else: {
            PromiseList.list(commitments, page)
        })</section>

        """
    }
}
