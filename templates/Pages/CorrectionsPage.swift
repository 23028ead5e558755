import Agreements
import HTML

/// Everything that was wrong and has been put right, newest first, the old words struck beside the new.
enum CorrectionsPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.corrections
        let corrections = all(page)
        return Layout(title: words.title, description: words.lead).document(
            page,
            """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(if: corrections.isEmpty, { "<p class=\"empty\">\(words.none)</p>" }, else: {
                "<ol class=\"log\">\(each: corrections, { item($0.correction, of: $0.commitment, page) })</ol>"
            })
            """)
    }

    /// Those known on the site's day; those of one day in the agreement's order.
    private static func all(_ page: PageContext) -> [(correction: Correction, commitment: Commitment)] {
        let all = page.edition.agreement.commitments.flatMap { commitment in
            commitment.corrections(asOf: page.edition.today).reversed().map { (correction: $0, commitment: commitment) }
        }
        return all.enumerated().sorted { left, right in
            let (leftDay, rightDay) = (
                left.element.correction.correcting.date, right.element.correction.correcting.date
            )
            return leftDay == rightDay ? left.offset < right.offset : leftDay > rightDay
        }.map(\.element)
    }

    private static func item(_ correction: Correction, of commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words.corrections
        let (old, new) = (correction.corrected, correction.correcting)
        // A correction may have been wrong too; then its words hold no more.
        let newer = commitment.correction(of: new, asOf: page.edition.today)
        return """
            <li><h2><time datetime="\(new.date.description)">\(page.words.day(new.date))</time> \
            <a href="\(page.link(page.routes.commitment(commitment.id), fragment: Anchor.of(new)))">\(commitment.title)</a></h2>
            <p>\(words.before)</p>
            \(EntryView.struck(content(old, page), by: new))
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
