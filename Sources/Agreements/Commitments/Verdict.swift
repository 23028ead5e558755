/// What became of a promise.
///
/// No verdict at all means that nobody has assessed it.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The criterion is met, by more than an announcement; late still counts.
    case fulfilled
    /// Some parts, less than the amount, or measures without a documented effect.
    case partlyFulfilled = "partly-fulfilled"
    /// A decision, money or works.
    case inProgress = "in-progress"
    /// A named search found nothing.
    case notStarted = "not-started"
    /// The deadline passed, or a documented decision to the contrary.
    case notFulfilled = "not-fulfilled"
    /// There is no criterion or no data.
    case notCheckable = "not-checkable"

    /// Whether it says how it ended, so that it needs a criterion and a source.
    public var isFinal: Bool {
        switch self {
        case .fulfilled, .partlyFulfilled, .notFulfilled: true
        case .inProgress, .notStarted, .notCheckable: false
        }
    }
}
