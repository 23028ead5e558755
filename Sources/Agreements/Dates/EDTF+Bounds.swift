extension EDTF: Comparable {
    /// The first day it may mean.
    public var firstDay: CalendarDate {
        switch self {
        case .year(let year): Self.date(year, 1, 1)
        case .season(let year, let season): Self.date(year, season.firstMonth, 1)
        case .month(let year, let month): Self.date(year, month, 1)
        case .day(let date): date
        case .interval(let start, _): start.firstDay
        }
    }

    /// The last day it may mean: a deadline of `2023` has not passed before the year is over.
    public var lastDay: CalendarDate {
        switch self {
        case .year(let year): Self.date(year, 12, 31)
        case .season(let year, .winter): Self.lastDay(of: 2, in: min(year + 1, 9999))
        case .season(let year, let season): Self.lastDay(of: season.firstMonth + 2, in: year)
        case .month(let year, let month): Self.lastDay(of: month, in: year)
        case .day(let date): date
        case .interval(_, let end): end.lastDay
        }
    }

    /// The year it begins in.
    public var firstYear: Int { firstDay.year }

    /// The year it ends in.
    public var lastYear: Int { lastDay.year }

    /// Sorted by the last day, then the first, so that a deadline stands where it is due.
    public static func < (left: Self, right: Self) -> Bool {
        if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
        return left.firstDay < right.firstDay
    }

    private static func lastDay(of month: Int, in year: Int) -> CalendarDate {
        date(year, month, CalendarDate.days(inMonth: month, of: year))
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("\(year)-\(month)-\(day) is no day, though it was read as one")
        }
        return date
    }
}

extension EDTF.Season {
    fileprivate var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        case .winter: 12
        }
    }
}
