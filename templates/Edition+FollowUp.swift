import Agreements

/// What the edition knows of the promises' logs, as of its day.
extension Edition {
    /// An entry, and the promise it is about.
    struct LogEntry: Sendable {
        let commitment: Commitment
        let entry: Entry
    }

    /// The entries of some promises up to the edition's day, the newest first.
    func log(of commitments: [Commitment]) -> [LogEntry] {
        commitments.flatMap { commitment in
            commitment.entries.filter { $0.date <= today }.map { LogEntry(commitment: commitment, entry: $0) }
        }.sorted {
            // Newest first; of one day, in the agreement's order.
            if $0.entry.date != $1.entry.date { return $0.entry.date > $1.entry.date }
            return ($0.commitment.id, $0.entry.name) < ($1.commitment.id, $1.entry.name)
        }
    }

    /// The promises with a deadline: those to come, the nearest first, and those that have passed, the last first.
    func deadlines(among commitments: [Commitment]) -> (next: [Commitment], passed: [Commitment]) {
        let dated = commitments.compactMap { commitment in commitment.deadline.map { (commitment, $0) } }
            .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        return (
            dated.filter { $0.1.lastDay >= today }.map(\.0), dated.filter { $0.1.lastDay < today }.reversed().map(\.0)
        )
    }

    /// The years whose ends the site shows: from the period's first to the last that is over.
    var years: [Int] {
        let first = agreement.period.firstYear
        return first < today.year ? Array(first..<today.year) : []
    }

    /// Why a committee is said to answer for a promise.
    func basis(of commitment: Commitment, _ committee: Committee) -> CommitteeBasis {
        if commitment.committee != nil { return .explicit }
        let area = commitment.area.flatMap { areas[$0] }
        return area?.title == committee.title ? .heading : .editorial
    }
}
