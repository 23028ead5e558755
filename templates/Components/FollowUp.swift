import Agreements
import HTML

/// What moves: progress over time, what was written last, the deadlines.
enum FollowUp {
    private static let count = 5

    static func sections(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        let words = page.words.followUp
        let entries = page.edition.log(of: commitments)
        let (next, passed) = page.edition.deadlines(among: commitments)
        let chart = ProgressChart.figure(commitments, page)
        return """
            \(if: !chart.isEmpty, {
                "<section aria-labelledby=\"progress\"><h2 id=\"progress\">\(words.overTime)</h2>\n\(chart)</section>\n"
            })\(if: !entries.isEmpty, {
                """
                <section aria-labelledby="newest"><h2 id="newest">\(words.newest)</h2>
                \(LogList.list(Array(entries.prefix(count)), page))
                <p><a href="\(page.link(page.routes.changes))">\(words.allChanges)</a></p></section>

                """
            })\(if: !next.isEmpty || !passed.isEmpty, {
                """
                <section aria-labelledby="deadlines"><h2 id="deadlines">\(words.deadlines)</h2>
                \(part(words.nextDeadlines, next, page))\(part(words.passedDeadlines, passed, page))</section>

                """
            })
            """
    }

    private static func part(_ title: String, _ commitments: [Commitment], _ page: PageContext) -> HTML {
        guard !commitments.isEmpty else { return "" }
        return "<h3>\(title)</h3>\n\(PromiseList.list(Array(commitments.prefix(count)), page))\n"
    }
}
