internal import Agreements

/// One of a few words.
protocol DataChoice: DataValue, CaseIterable {
    /// The word, as it stands in every format.
    var word: String { get }
}

extension DataChoice {
    static var shape: Shape { .choice(allCases.map(\.word)) }
    var json: JSON { .text(word) }
}

extension RawRepresentable<String> where Self: DataChoice {
    var word: String { rawValue }
}

extension Kind: DataChoice {}
extension Entry.Kind: DataChoice {}
extension Entry.Reason: DataChoice {}
extension Entry.Confidence: DataChoice {}
extension Source.Kind: DataChoice {}
extension Target.Bound: DataChoice {}
extension Language: DataChoice {}
extension Verdict: DataChoice {}

extension Schedule: DataChoice {
    var word: String {
        switch self {
        case .noDeadline: "no-deadline"
        case .notDue: "not-due"
        case .onTime: "on-time"
        case .late: "late"
        case .overdue: "overdue"
        }
    }
}

extension Freshness: DataChoice {
    var word: String {
        switch self {
        case .never: "never"
        case .recent: "recent"
        case .old: "old"
        }
    }
}

extension EvidenceBase: DataChoice {
    var word: String {
        switch self {
        case .none: "none"
        case .selfReported: "self-reported"
        case .independent: "independent"
        case .both: "both"
        }
    }
}

/// A verdict as files name it, where no verdict has a word too.
struct Outcome: DataChoice {
    let verdict: Verdict?

    static var allCases: [Outcome] { [Outcome(verdict: nil)] + Verdict.allCases.map { Outcome(verdict: $0) } }
    var word: String { verdict?.rawValue ?? "not-assessed" }
}

/// In which part of an agreement something stands.
enum PlaceKind: String, DataChoice {
    case preamble, area, section, signatures

    init(_ place: Place) {
        self =
            switch place {
            case .preamble: .preamble
            case .area: .area
            case .section: .section
            case .signatures: .signatures
            }
    }
}
