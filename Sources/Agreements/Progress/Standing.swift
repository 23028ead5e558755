/// How a promise stands on a day: what became of it, and what that rests on.
public struct Standing: Sendable {
    /// What became of it; `nil` when nobody has assessed it.
    public let verdict: Verdict?
    /// The entry that gave the verdict; `nil` for one derived from parts, and for none.
    public let entry: Entry?
    /// Where it stands against its deadline.
    public let schedule: Schedule
    /// How long ago anyone looked at it.
    public let freshness: Freshness
    /// Whose word the verdict rests on.
    public let evidence: EvidenceBase
    /// Whether the verdict stays: the agreement's period and the promise's own deadline are over.
    public let isFinal: Bool
}

extension Commitment {
    /// How the promise stands on a day.
    ///
    /// The newest entry that carries a verdict and was not corrected decides. Facts from after the period are entries of the kind
    /// ``Entry/Kind/laterCheck``, which carry none, so that the state at the period's end is final. A promise made of parts
    /// that has no verdict of its own gets one from theirs.
    ///
    /// - Parameters:
    ///   - parts: The promises that are parts of this one.
    ///   - period: The agreement's period.
    public func standing(asOf day: CalendarDate, parts: [Commitment] = [], period: EDTF) -> Standing {
        let known = entries.filter { $0.date <= day }
        let valid = validEntries(asOf: day)
        let entry = valid.last { $0.verdict != nil }
        let verdict = entry?.verdict ?? Verdict.derived(from: parts.map { $0.verdict(asOf: day) })
        // Fulfilled since: the first of the verdicts in a row that say so.
        let fulfilled =
            verdict == .fulfilled
            ? valid.filter { $0.verdict != nil }.reversed().prefix { $0.verdict == .fulfilled }.last?.date : nil
        let lastDay = max(period.lastDay, deadline?.lastDay ?? period.lastDay)
        return Standing(
            verdict: verdict, entry: entry, schedule: Schedule(deadline: deadline, fulfilled: fulfilled, on: day),
            freshness: Freshness(of: known, on: day), evidence: EvidenceBase(of: entry?.sources ?? []),
            isFinal: day > lastDay)
    }
}

extension Verdict {
    /// What became of a promise, by what became of its parts.
    ///
    /// All parts alike give their verdict. Where some part is at least partly fulfilled, the whole is partly fulfilled; else
    /// where some part is in progress, so is the whole. What else is mixed, or not assessed in part, is not assessed: a
    /// whole is never judged for a part that nobody looked at.
    public static func derived(from parts: [Verdict?]) -> Verdict? {
        guard let first = parts.first else { return nil }
        if parts.allSatisfy({ $0 == first }) { return first }
        if parts.contains(where: { $0 == .fulfilled || $0 == .partlyFulfilled }) { return .partlyFulfilled }
        return parts.contains(.inProgress) ? .inProgress : nil
    }
}
