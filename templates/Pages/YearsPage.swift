import Agreements
import HTML

/// How the promises stood at the end of each year, and what changed from the year before.
enum YearsPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        return Layout(title: words.followUp.years, description: words.followUp.yearsLead).document(
            page,
            """
            <h1>\(words.followUp.years)</h1>
            <p class="lead">\(words.followUp.yearsLead)</p>
            \(VerdictPattern.definitions())<ul class="areas">\(each: page.edition.years, { year in
                """
                <li><h2><a href="\(page.link(page.routes.year(year)))">\(words.followUp.yearEnd(year))</a></h2>
                \(let: lastDay(of: year), { TallyView.figure(Tally(page.edition.agreement.commitments, asOf: $0), words) })</li>

                """
            })</ul>
            """)
    }

    static func render(_ year: Int, _ page: PageContext) -> HTML {
        let words = page.words
        let title = words.followUp.yearEnd(year)
        guard let day = lastDay(of: year) else { return "" }
        let commitments = page.edition.agreement.commitments
        let changed = commitments.filter { commitment in
            guard let before = lastDay(of: year - 1) else { return false }
            return commitment.verdict(asOf: before) != commitment.verdict(asOf: day)
        }
        return Layout(
            title: title, description: words.followUp.yearsLead, trail: [(words.followUp.years, page.routes.years)]
        ).document(
            page,
            """
            <h1>\(title)</h1>
            \(VerdictPattern.definitions())\(TallyView.figure(Tally(commitments, asOf: day), words))
            <section><h2>\(words.followUp.changedSince) <span class="count">\(changed.count)</span></h2>
            \(if: changed.isEmpty, { "<p class=\"empty\">\(words.followUp.nothingChanged)</p>" }, else: {
                "<ul class=\"promises\">\(each: changed, { change($0, year, day, page) })</ul>"
            })</section>
            """)
    }

    private static func change(_ commitment: Commitment, _ year: Int, _ day: CalendarDate, _ page: PageContext) -> HTML
    {
        let before = lastDay(of: year - 1).flatMap { commitment.verdict(asOf: $0) }
        let names = page.words.names
        let (old, new) = (names.verdict(before).name, names.verdict(commitment.verdict(asOf: day)).name)
        return """
            <li><a href="\(page.link(page.routes.commitment(commitment.id)))">\(commitment.title)</a> \
            <span class="change">\(page.words.followUp.from(old.lowercased(), new.lowercased()))</span></li>

            """
    }

    private static func lastDay(of year: Int) -> CalendarDate? { CalendarDate(year: year, month: 12, day: 31) }
}
