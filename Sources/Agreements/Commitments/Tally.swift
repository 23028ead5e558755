internal import Addresses

/// How many promises have which verdict: counts, never a percentage.
///
/// Framing is not counted, and promises of one group count once.
public struct Tally: Hashable, Sendable {
    private var counts: [Verdict: Int] = [:]
    /// How many nobody has assessed.
    public private(set) var notAssessed = 0

    /// Counts the promises as they stood on a day.
    public init(_ commitments: some Sequence<Commitment>, asOf day: CalendarDate) {
        var groups: Set<Slug> = []
        for commitment in commitments where commitment.kind.isCounted {
            if let group = commitment.group, !groups.insert(group).inserted { continue }
            if let verdict = commitment.verdict(asOf: day) {
                counts[verdict, default: 0] += 1
            } else {
                notAssessed += 1
            }
        }
    }

    /// How many have a verdict.
    public func count(of verdict: Verdict) -> Int { counts[verdict, default: 0] }

    /// How many have any verdict.
    public var assessed: Int { counts.values.reduce(0, +) }

    /// How many there are.
    public var total: Int { assessed + notAssessed }
}
