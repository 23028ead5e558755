/// Where a promise stands against its deadline: computed, never edited.
public enum Schedule: Hashable, Sendable, CaseIterable {
    /// The agreement gives no deadline.
    case noDeadline
    /// The deadline has not passed, and the promise is not fulfilled.
    case notDue
    /// It was fulfilled before the deadline passed.
    case onTime
    /// It was fulfilled after the deadline; that is fulfilled all the same.
    case late
    /// The deadline has passed, and nothing says that it was fulfilled.
    case overdue

    /// The schedule of a promise on a day.
    ///
    /// - Parameters:
    ///   - deadline: When it was to be done; it has passed when the last day it may mean is over.
    ///   - fulfilled: The day it was first known to be fulfilled; `nil` when it is not.
    public init(deadline: EDTF?, fulfilled: CalendarDate?, on day: CalendarDate) {
        guard let deadline else {
            self = .noDeadline
            return
        }
        if let fulfilled {
            self = fulfilled <= deadline.lastDay ? .onTime : .late
        } else {
            self = day <= deadline.lastDay ? .notDue : .overdue
        }
    }
}
