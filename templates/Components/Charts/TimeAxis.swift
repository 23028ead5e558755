import Agreements

/// The time of a chart from left to right, in whole years.
struct TimeAxis {
    private let first: Int
    private let last: Int

    /// An axis that holds some dates, from the first year to the last.
    init(around dates: [EDTF]) {
        first = dates.map(\.firstYear).min() ?? 0
        last = dates.map(\.lastYear).max() ?? first
    }

    /// The years that are named: at most five, at round distances; where the middle of each stands.
    var ticks: [(share: Double, year: Int)] {
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { (last - first) / $0 < 5 } ?? 2000
        return (first...last).filter { $0.isMultiple(of: step) || step == 1 }
            .map { (position(Double($0) + 0.5), $0) }
    }

    /// Where the middle of a date stands, 0 to 1.
    func share(of date: EDTF) -> Double {
        position((Self.number(date.firstDay, 0) + Self.number(date.lastDay, 1)) / 2)
    }

    private func position(_ year: Double) -> Double {
        (year - Double(first)) / Double(last - first + 1)
    }

    /// A day as a part of its year; months of equal length are near enough for a drawing.
    private static func number(_ day: CalendarDate, _ after: Int) -> Double {
        let days = Double((day.month - 1) * 31 + day.day - 1 + after)
        return Double(day.year) + days / (12 * 31)
    }
}
