import Addresses
import Agreements

extension Wording {
    /// What became of the promises: the words of the pages that follow up.
    struct FollowUp: Sendable {
        let deadlinesPath, changesPath, sourcesPath, committeesPath, unknownPath, yearsPath: StaticString
        let deadlines, deadlinesLead, nextDeadlines, passedDeadlines, noDeadlines: String
        let changes, changesLead, newest, allChanges: String
        let sources, sourcesLead, byPublisher: String
        /// A kind of sources: its name in addresses, its title and what it holds.
        let sourceKind: @Sendable (Source.Kind) -> (path: String, title: String, meaning: String)
        let sourceCount: @Sendable (_ count: Int) -> String
        /// Who published them: all, or those who published most.
        let publishedBy: @Sendable (_ publishers: String, _ areAll: Bool) -> String
        let backs: @Sendable (_ count: Int) -> String
        let committees, committeesLead, formerly: String
        /// What stands above the promises that a committee answers for.
        let basis: @Sendable (CommitteeBasis) -> String
        let unknown, unknownLead, requestTitle, requestLead: String
        let request: @Sendable (_ title: String, _ quote: String) -> String
        let years, yearsLead, changedSince, nothingChanged: String
        let yearEnd: @Sendable (_ year: Int) -> String
        let from: @Sendable (_ before: String, _ after: String) -> String
        let overTime: String
        let range: @Sendable (_ atLeast: Int, _ atMost: Int, _ total: Int) -> String
        let show, all: String
    }
}

/// Why a committee is said to answer for a promise.
enum CommitteeBasis: CaseIterable, Sendable {
    /// The committee has the name of the area's heading.
    case heading
    /// The agreement itself gives the promise to the committee.
    case explicit
    /// The editors judged so.
    case editorial
}
