import Agreements
import HTML

/// What moves: progress over time, what is measured, what was written last, the deadlines.
enum FollowUp {
    private static let count = 5

    static func progress(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        let chart = ProgressChart.figure(commitments, page)
        return """
            \(if: !chart.isEmpty, {
                """
                <section aria-labelledby="progress"><h2 id="progress">\(page.words.followUp.overTime)</h2>
                \(chart)</section>

                """
            })
            """
    }

    /// What measures the targets of some promises; the numbers themselves stand on each indicator's own page.
    static func measured(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        let measured = indicators(of: commitments, page)
        return """
            \(if: !measured.isEmpty, {
                """
                <section aria-labelledby="measured"><h2 id="measured">\(page.words.indicator.listTitle)</h2>
                \(each: measured, { indicator in
                    """
                    <h3><a href="\(page.link(page.routes.indicator(indicator.id)))">\(indicator.title)</a></h3>
                    \(IndicatorFigure.brief(indicator, page))

                    """
                })</section>

                """
            })
            """
    }

    static func latest(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        let words = page.words.followUp
        let entries = page.edition.log(of: commitments)
        let (next, passed) = page.edition.deadlines(among: commitments)
        return """
            \(if: !entries.isEmpty, {
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

    /// What measures the targets of some promises, each indicator once.
    private static func indicators(of commitments: [Commitment], _ page: PageContext) -> [Indicator] {
        let ids = commitments.compactMap(\.target?.indicator)
        return ids.reduce(into: []) { indicators, id in
            guard let indicator = page.edition.indicators[id], !indicators.contains(where: { $0.id == id }) else {
                return
            }
            indicators.append(indicator)
        }
    }

    private static func part(_ title: String, _ commitments: [Commitment], _ page: PageContext) -> HTML {
        guard !commitments.isEmpty else { return "" }
        return "<h3>\(title)</h3>\n\(PromiseList.list(Array(commitments.prefix(count)), page))\n"
    }
}
