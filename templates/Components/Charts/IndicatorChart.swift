import Agreements
import HTML

/// An indicator's values over time, as a drawing; the same numbers always stand in an ``IndicatorTable`` below it.
///
/// Every place is a share of the drawing's width and height, and no scale is applied: letters keep the size of the text
/// around them, on a telephone and on paper.
struct IndicatorChart {
    let indicator: Indicator
    let goals: [Goal]
    private let values: ValueAxis
    private let time: TimeAxis

    /// A chart of an indicator; `nil` when one value alone would be all it shows.
    init?(_ indicator: Indicator, goals: [Goal]) {
        guard indicator.measurements.count > 1 else { return nil }
        self.indicator = indicator
        self.goals = goals.filter { $0.level != nil }
        values = ValueAxis(around: indicator.measurements.map(\.value.approximation) + goals.compactMap(\.level))
        time = TimeAxis(around: indicator.measurements.map(\.date) + self.goals.compactMap(\.target.by))
    }

    /// - Parameter id: A name that no other chart on the page has.
    func svg(id: String, _ page: PageContext) -> HTML {
        let words = page.words
        return """
            <svg class="chart" role="img" aria-labelledby="\(id)-title" aria-describedby="\(id)-desc">
            <title id="\(id)-title">\(indicator.title), \(indicator.unit)</title>
            <desc id="\(id)-desc">\(description(words))</desc>
            \(each: values.ticks, { tick($0.share, $0.label, words) })\
            \(each: time.ticks, { "<text class=\"year\" x=\"\(x($0.share))\" y=\"98%\">\($0.year)</text>\n" })\
            \(each: levels(words), { goal($0.level, $0.label) })\
            \(each: joined, { line(from: $0.0, to: $0.1) })\
            \(each: indicator.measurements, { point($0) })</svg>
            """
    }

    /// The neighbours with nothing missing between them.
    private var joined: [(Measurement, Measurement)] {
        zip(indicator.measurements, indicator.measurements.dropFirst()).filter { $1.follows($0) }.map { ($0, $1) }
    }

    /// What the drawing shows, for those who do not see it.
    private func description(_ words: Wording) -> String {
        let values = indicator.measurements.map { "\(words.date($0.date)): \(words.decimal($0.value))" }
        let goals = goals.map { "\(words.indicator.goal): \($0.words(words))" }
        return (values + goals).joined(separator: "; ") + "."
    }

    /// The goal lines; promises that ask for the same share one.
    private func levels(_ words: Wording) -> [(level: Double, label: String)] {
        var levels: [(level: Double, label: String)] = []
        for goal in goals {
            guard let level = goal.level, !levels.contains(where: { $0.level == level }) else { continue }
            levels.append((level, "\(words.indicator.goal): \(goal.words(words))"))
        }
        return levels
    }

    private func tick(_ share: Double, _ label: String, _ words: Wording) -> HTML {
        let number = DecimalNumber(label).map(words.decimal) ?? label
        return """
            <line class="\(share == 0 ? "axis" : "grid")" x1="0" x2="100%" y1="\(y(share))" y2="\(y(share))"/>\
            <text class="value" x="0" y="\(y(share))" dy="-4">\(number)</text>

            """
    }

    private func goal(_ level: Double, _ label: String) -> HTML {
        let height = y(values.share(of: level))
        return """
            <line class="goal" x1="0" x2="100%" y1="\(height)" y2="\(height)"/>\
            <text class="goal-name" x="100%" y="\(height)" dy="-6">\(label)</text>

            """
    }

    private func line(from earlier: Measurement, to later: Measurement) -> HTML {
        let (start, end) = (place(earlier), place(later))
        return "<line class=\"run\" x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\"/>\n"
    }

    private func point(_ measurement: Measurement) -> HTML {
        let place = place(measurement)
        return "<circle class=\"point\" cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"4\"/>\n"
    }

    private func place(_ measurement: Measurement) -> (x: String, y: String) {
        (x(time.share(of: measurement.date)), y(values.share(of: measurement.value.approximation)))
    }

    /// Across, right of the values' numbers.
    private func x(_ share: Double) -> String { percent(18 + 80 * share) }

    /// Down: the years stand below, and a number above the highest line.
    private func y(_ share: Double) -> String { percent(90 - 80 * share) }

    private func percent(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
