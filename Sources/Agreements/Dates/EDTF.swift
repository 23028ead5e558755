/// A date as precise as its source: a year, a season, a month, a day, or an interval between two of them.
///
/// The part of the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress, levels 0 and 1) that agreements use: `2023`, `2021-06`,
/// `2021-06-03`, `2020-23` (autumn 2020), `2019/2023`. «Høsten 2020» stays that, and never becomes a day it was not.
public enum EDTF: Hashable, Sendable {
    /// A whole year.
    case year(Int)
    /// A season of a year.
    case season(Int, Season)
    /// A month of a year.
    case month(Int, Int)
    /// A day.
    case day(CalendarDate)
    /// From one date to another, both included.
    indirect case interval(EDTF, EDTF)

    /// The seasons, with the numbers EDTF gives them in place of a month.
    public enum Season: Int, Hashable, Sendable, CaseIterable {
        /// March to May.
        case spring = 21
        /// June to August.
        case summer = 22
        /// September to November.
        case autumn = 23
        /// December to February of the next year.
        case winter = 24
    }

    /// Reads a date; `nil` for what is not one.
    public init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch halves.count {
        case 1:
            guard let date = Self.simple(text) else { return nil }
            self = date
        case 2:
            guard let start = Self.simple(halves[0]), let end = Self.simple(halves[1]) else { return nil }
            guard start.firstDay <= end.lastDay else { return nil }
            self = .interval(start, end)
        default:
            return nil
        }
    }

    private static func simple(_ text: String) -> EDTF? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 3, parts[0].utf8.count == 4, let year = number(parts[0]), year >= 1 else { return nil }
        if parts.count == 1 { return .year(year) }
        guard parts[1].utf8.count == 2, let second = number(parts[1]) else { return nil }
        if parts.count == 2 {
            if (1...12).contains(second) { return .month(year, second) }
            return Season(rawValue: second).map { .season(year, $0) }
        }
        guard parts[2].utf8.count == 2, let day = number(parts[2]) else { return nil }
        return CalendarDate(year: year, month: second, day: day).map { .day($0) }
    }

    private static func number(_ digits: String) -> Int? {
        digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(digits) : nil
    }
}

extension EDTF: CustomStringConvertible {
    /// The date as EDTF writes it.
    public var description: String {
        switch self {
        case .year(let year): padded(year, 4)
        case .season(let year, let season): "\(padded(year, 4))-\(season.rawValue)"
        case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
        case .day(let date): date.description
        case .interval(let start, let end): "\(start)/\(end)"
        }
    }
}
