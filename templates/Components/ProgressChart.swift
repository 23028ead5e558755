import Agreements
import HTML

/// How the verdicts added up over time: one stacked area a verdict, quarter by quarter.
///
/// The areas are stretched to the figure's width; years stand beside them, unstretched, in the size of the text around.
enum ProgressChart {
    private static let width = 480
    private static let height = 140

    /// - Returns: The chart, with the same story in words; nothing where there is less than a year to show.
    static func figure(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        let days = quarters(page.edition)
        let words = page.words
        guard days.count > 4, let first = days.first, let last = days.last else { return "" }
        let tallies = days.map { Tally(commitments, asOf: $0) }
        guard let end = tallies.last, end.assessed > 0 else { return "" }
        return """
            <figure class="progress">
            <svg role="img" aria-label="\(words.followUp.overTime), \(words.day(first)) – \(words.day(last))" aria-describedby="progress-text">
            <desc id="progress-text">\(text(days, tallies, words))</desc>
            <svg width="100%" height="85%" viewBox="0 0 \(width) \(height)" preserveAspectRatio="none">
            \(each: areas(tallies), { area in
                """
                <polygon class="\(VerdictView.style(area.verdict)) f" points="\(area.points)"/>\
                \(let: VerdictPattern.fill(area.verdict), { "<polygon fill=\"\($0)\" points=\"\(area.points)\"/>" })

                """
            })</svg>
            <rect class="frame" width="100%" height="85%"/>\(ticks(days))</svg>
            <figcaption><a href="\(page.link(page.routes.years))">\(words.followUp.years)</a></figcaption>
            </figure>
            """
    }

    /// The same story in words: how it stood at the end of each year, and on the last day.
    private static func text(_ days: [CalendarDate], _ tallies: [Tally], _ words: Wording) -> String {
        let told = zip(days, tallies).filter { $0.0.month == 12 || $0.0 == days.last }
        return told.map { "\(words.day($0)): \(TallyView.text($1, words))" }.joined(separator: "; ") + "."
    }

    /// The last day of each quarter, from the period's beginning to the edition's day.
    private static func quarters(_ edition: Edition) -> [CalendarDate] {
        let first = edition.agreement.period.firstYear
        guard first <= edition.today.year else { return [] }
        let ends = [(3, 31), (6, 30), (9, 30), (12, 31)]
        let days = (first...edition.today.year).flatMap { year in
            ends.compactMap { CalendarDate(year: year, month: $0.0, day: $0.1) }
        }
        return days.filter { $0 < edition.today } + [edition.today]
    }

    /// One area a verdict that occurs, from the bottom up; the rest up to the frame is what nobody has assessed.
    private static func areas(_ tallies: [Tally]) -> [(verdict: Verdict, points: String)] {
        let total = max(1, tallies.map(\.total).max() ?? 1)
        var floor = [Int](repeating: 0, count: tallies.count)
        return VerdictView.order.compactMap { $0 }.compactMap { verdict in
            let counts = tallies.map { $0.count(of: verdict) }
            guard counts.contains(where: { $0 > 0 }) else { return nil }
            let ceiling = zip(floor, counts).map(+)
            func point(_ index: Int, _ count: Int) -> String {
                "\(x(index, of: tallies.count)),\(height - count * height / total)"
            }
            let top = ceiling.indices.map { point($0, ceiling[$0]) }
            let bottom = floor.indices.reversed().map { point($0, floor[$0]) }
            floor = ceiling
            return (verdict, (top + bottom).joined(separator: " "))
        }
    }

    private static func x(_ index: Int, of count: Int) -> Int { index * width / max(1, count - 1) }

    /// A line where each year ends, and its number below what it has of the width.
    private static func ticks(_ days: [CalendarDate]) -> HTML {
        let ends = days.indices.filter { days[$0].month == 12 || $0 == days.count - 1 }
        return .joined(
            zip([0] + ends, ends).map { start, end in
                let edge = percent(2 * end, of: days.count)
                // A year of which there is one quarter has no room for its number.
                return """
                    <line class="tick" x1="\(edge)" x2="\(edge)" y2="85%"/>\
                    \(if: end - start > 1, {
                        "<text x=\"\(percent(start + end, of: days.count))\" y=\"98%\">\(days[end].year)</text>"
                    })

                    """
            })
    }

    /// A place on the time axis, counted in half quarters, in percent of the width with one decimal.
    private static func percent(_ halves: Int, of count: Int) -> String {
        let tenths = halves * 500 / max(1, count - 1)
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
