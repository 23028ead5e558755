import Agreements

/// The names that parts of a page are linked to by.
enum Anchor {
    /// A marked promise in the agreement's text: `p-klimabudsjett`, and `p-klimabudsjett.2` where it is made again.
    static func of(_ commitment: Commitment, _ occurrence: Occurrence) -> String {
        let index = commitment.occurrences.firstIndex(of: occurrence) ?? 0
        return index == 0 ? "p-\(commitment.id)" : "p-\(commitment.id).\(index + 1)"
    }
}

extension Anchor {
    /// An area's heading in the whole agreement.
    static func of(_ area: PolicyArea) -> String { area.id.description }

    /// A section's heading in the whole agreement.
    static func of(_ section: Section, in area: PolicyArea) -> String { "\(area.id).\(section.id)" }

    /// An entry in the log of a promise's page: `e-2021-06-03`.
    static func of(_ entry: Entry) -> String { "e-\(entry.name)" }
}
