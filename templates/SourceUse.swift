import Addresses
import Agreements

/// A source, and the promises it is used for.
struct SourceUse: Sendable {
    let source: Source
    private(set) var commitments: [Commitment]

    /// Every address once, by the kind of source it is; of each kind in the order of their titles' letters.
    ///
    /// An address that is cited in several ways is what it is called where it is first used.
    static func all(of edition: Edition) -> [Source.Kind: [SourceUse]] {
        var uses: [String: SourceUse] = [:]
        for commitment in edition.agreement.commitments {
            for entry in commitment.entries where entry.date <= edition.today {
                for source in entry.sources {
                    uses[source.address.description, default: SourceUse(source: source, commitments: [])]
                        .add(commitment)
                }
            }
        }
        return Dictionary(grouping: uses.values, by: \.source.kind).mapValues { uses in
            uses.map { (order: AlphabeticalOrder($0.source.title), use: $0) }
                .sorted {
                    ($0.order, $0.use.source.address.description) < ($1.order, $1.use.source.address.description)
                }
                .map(\.use)
        }
    }

    /// The kinds of which there are sources, an address being of the kind it is called where it is first used.
    static func kinds(of edition: Edition) -> Set<Source.Kind> {
        var kinds: [String: Source.Kind] = [:]
        for commitment in edition.agreement.commitments {
            for entry in commitment.entries where entry.date <= edition.today {
                for source in entry.sources where kinds[source.address.description] == nil {
                    kinds[source.address.description] = source.kind
                }
            }
        }
        return Set(kinds.values)
    }

    /// Sources by who published them, in the order of the publishers' letters.
    static func byPublisher(_ uses: [SourceUse]) -> [(name: String, uses: [SourceUse])] {
        Dictionary(grouping: uses, by: \.source.publisher)
            .map { (name: $0, uses: $1) }
            .sorted { (AlphabeticalOrder($0.name), $0.name) < (AlphabeticalOrder($1.name), $1.name) }
    }

    private mutating func add(_ commitment: Commitment) {
        if commitments.last?.id != commitment.id { commitments.append(commitment) }
    }
}
