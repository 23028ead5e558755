internal import Addresses

/// How many promises have which verdict: counts, never a percentage.
///
/// Framing is not counted, promises of one group count once, and of a promise made of parts the parts are counted.
public struct Tally: Hashable, Sendable {
    /// By the verdicts' order.
    private var counts = [Int](repeating: 0, count: Verdict.allCases.count)
    /// How many nobody has assessed.
    public private(set) var notAssessed = 0

    /// Counts the promises as they stood on a day.
    public init(_ commitments: [Commitment], asOf day: CalendarDate) {
        var wholes: Set<Commitment.ID> = []
        for commitment in commitments {
            if let parent = commitment.parent { wholes.insert(parent) }
        }
        var groups: [Slug: Verdict?] = [:]
        for commitment in commitments where commitment.kind.isCounted && !wholes.contains(commitment.id) {
            let verdict = commitment.verdict(asOf: day)
            if let group = commitment.group {
                // A group has one verdict, wherever it was written.
                groups[group] = .some(groups[group].flatMap { $0 } ?? verdict)
            } else {
                add(verdict)
            }
        }
        for verdict in groups.values { add(verdict) }
    }

    private mutating func add(_ verdict: Verdict?) {
        if let verdict {
            counts[verdict.number] += 1
        } else {
            notAssessed += 1
        }
    }

    /// How many have a verdict.
    public func count(of verdict: Verdict) -> Int { counts[verdict.number] }

    /// How many have any verdict.
    public var assessed: Int { counts.reduce(0, +) }

    /// How many there are.
    public var total: Int { assessed + notAssessed }

    /// How many are fulfilled if nothing else turns out to be.
    public var atLeastFulfilled: Int { count(of: .fulfilled) }

    /// How many are fulfilled if all that is not decided turns out to be.
    ///
    /// Decided otherwise are those that are partly fulfilled and those that are not.
    public var atMostFulfilled: Int { total - count(of: .partlyFulfilled) - count(of: .notFulfilled) }
}

extension Verdict {
    /// Its place among all.
    fileprivate var number: Int {
        switch self {
        case .fulfilled: 0
        case .partlyFulfilled: 1
        case .inProgress: 2
        case .notStarted: 3
        case .notFulfilled: 4
        case .notCheckable: 5
        }
    }
}
