import Agreements
import HTML

/// How the verdicts added up over time: one stacked area a verdict, quarter by quarter.
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
        let label = "\(words.followUp.overTime), \(words.day(first)) – \(words.day(last)): \(text(end, words))"
        return """
            <figure class="progress">
            <svg viewBox="0 0 \(width) \(height + 24)" role="img" aria-label="\(label)">
            \(each: areas(tallies), { area in
                "<polygon class=\"\(VerdictView.style(area.verdict)) f\" points=\"\(area.points)\"/>"
            })<rect class="frame" width="\(width)" height="\(height)"/>\(ticks(days))</svg>
            <figcaption><a href="\(page.link(page.routes.years))">\(words.followUp.years)</a></figcaption>
            </figure>
            """
    }

    private static func text(_ tally: Tally, _ words: Wording) -> String {
        words.list(
            VerdictView.order.compactMap { verdict in
                let count = verdict.map(tally.count(of:)) ?? tally.notAssessed
                return count > 0 ? "\(count) \(words.names.verdict(verdict).name.lowercased())" : nil
            })
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

    /// A line and a number where each year begins.
    private static func ticks(_ days: [CalendarDate]) -> HTML {
        .joined(
            days.indices.filter { days[$0].month == 12 }.map { index in
                let place = x(index, of: days.count)
                return
                    "<path class=\"tick\" d=\"M\(place) 0v\(height)\"/><text x=\"\(place)\" y=\"\(height + 17)\">\(days[index].year)</text>"
            })
    }
}
