import Agreements
import HTML

/// A policy area as other sites show it: how its promises stand.
enum AreaEmbed {
    static func render(_ area: PolicyArea, _ page: PageContext) -> HTML {
        let tally = page.edition.tally(of: area.id)
        return EmbedFrame.document(
            area.title, about: page.routes.area(area.id), page,
            """
            \(VerdictPattern.definitions())\(TallyView.figure(tally, page.words))
            <p>\(page.words.followUp.range(tally.atLeastFulfilled, tally.atMostFulfilled, tally.total))</p>
            """)
    }
}
