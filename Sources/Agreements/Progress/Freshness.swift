/// How long ago anyone looked at a promise: computed from its log.
public enum Freshness: Hashable, Sendable, CaseIterable {
    /// Nobody has written about it.
    case never
    /// Someone has within a year.
    case recent
    /// Nobody has for more than a year.
    case old

    /// The freshness of a log on a day, by the days its entries were written, else by the days they are about.
    public init(of entries: [Entry], on day: CalendarDate) {
        let written = entries.map { $0.recorded ?? $0.date }.filter { $0 <= day }.max()
        guard let written else {
            self = .never
            return
        }
        let isWithinAYear = (day.year, day.month, day.day) <= (written.year + 1, written.month, written.day)
        self = isWithinAYear ? .recent : .old
    }
}
