/// What kind of promise a commitment is: how, and whether, one can see that it was kept.
public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A number to reach.
    case numeric
    /// An act, or an all or nothing, that one can check.
    case deliverable
    /// More, better, stronger: a direction without an amount.
    case direction
    /// To study, consider or review.
    case inquiry
    /// An outcome to strive for.
    case goal
    /// A demand on others.
    case position
    /// Values and surroundings: shown, never counted.
    case framing

    /// Whether it counts as a promise at all.
    public var isCounted: Bool { self != .framing }

    /// Whether one can check it against something the text itself gives.
    public var isCheckable: Bool {
        switch self {
        case .numeric, .deliverable, .inquiry: true
        case .direction, .goal, .position, .framing: false
        }
    }
}
