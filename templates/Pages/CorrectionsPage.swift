import Agreements
import HTML

/// Everything that was wrong and has been put right, newest first, the old words struck beside the new.
enum CorrectionsPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.corrections
        let corrections = page.edition.log(of: page.edition.agreement.commitments).filter { $0.entry.corrects != nil }
        return Layout(title: words.title, description: words.lead, alternates: [page.correctionsFeed]).document(
            page,
            """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(page.follow([page.correctionsFeed]))\
            \(if: corrections.isEmpty, { "<p class=\"empty\">\(words.none)</p>" }, else: {
                "<ol class=\"log\">\(each: corrections, { item($0.entry, of: $0.commitment, page) })</ol>"
            })
            """)
    }

    private static func item(_ new: Entry, of commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words.corrections
        // A correction may have been wrong too; then its words hold no more.
        let newer = commitment.correction(of: new, asOf: page.edition.today)
        return """
            <li><h2><time datetime="\(new.date.description)">\(page.words.day(new.date))</time> \
            <a href="\(page.link(page.routes.commitment(commitment.id), fragment: Anchor.of(new)))">\(commitment.title)</a></h2>
            <p>\(words.before)</p>
            \(let: commitment.corrected(by: new), { EntryView.struck(content($0, page), by: new) })
            <p>\(newer.map { "\(words.corrected) \(page.words.day($0.date)):" } ?? words.now)</p>
            \(EntryView.struck(content(new, page), by: newer))</li>
            """
    }

    /// What an entry says: its verdict, where it has one, and its words.
    private static func content(_ entry: Entry, _ page: PageContext) -> HTML {
        """
        \(let: entry.verdict, { "<p>\(VerdictView.label($0, page.words))</p>\n" })\
        \(SiteProse.render(entry.text, page, shift: 2))
        """
    }
}
