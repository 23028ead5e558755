import Addresses
import Agreements
import HTML

/// The front page, which asks whether they keep their word.
enum HomePage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        let agreement = page.edition.agreement
        let tally = Tally(agreement.commitments, asOf: page.edition.today)
        let parties = words.list(agreement.parties.map { $0.abbreviation ?? $0.name })
        return Layout(
            title: words.home.question, description: page.edition.content.settings.description, kind: "home",
            alternates: [page.changesFeed]
        )
        .document(
            page,
            """
            <section class="hero">
            \(Ring.mark)
            <h1>\(words.home.question)</h1>
            <p class="lead">\(words.home.lead(parties, tally.total, words.date(agreement.period)))</p>
            \(SearchForm.large(page))
            \(VerdictPattern.definitions(.hero))\(TallyView.figure(tally, on: .hero, words))
            <p class="state">\(tally.assessed == 0 ? words.home.nothingAssessed : words.home.assessedOf(tally.assessed, tally.total))\
            \(if: tally.assessed > 0, {
                    " \(words.followUp.range(tally.atLeastFulfilled, tally.atMostFulfilled, tally.total))"
                })</p>
            <p class="actions"><a class="button" href="\(page.link(page.routes.commitments))">\(words.home.allPromises)</a> \
            <a class="button quiet" href="\(page.link(page.routes.agreement))">\(words.home.readAgreement)</a></p>
            </section>
            \(VerdictPattern.definitions())<section aria-labelledby="areas">
            <h2 id="areas">\(words.home.areasTitle)</h2>
            <p>\(words.home.areasLead)</p>
            \(AreaList.list(page, level: 3))
            </section>
            \(FollowUp.progress(agreement.commitments, page))\(FollowUp.latest(agreement.commitments, page))\
            <section aria-labelledby="legend">
            <h2 id="legend">\(words.home.explanationTitle)</h2>
            \(VerdictView.legend(words))
            </section>
            """)
    }
}
