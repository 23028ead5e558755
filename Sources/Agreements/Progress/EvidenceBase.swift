/// Whose word a verdict rests on: computed from its sources.
public enum EvidenceBase: Hashable, Sendable, CaseIterable {
    /// There are no sources, as for what was looked for and not found.
    case none
    /// Only those who promised speak.
    case selfReported
    /// Only others speak.
    case independent
    /// Both do.
    case both

    /// The base that some sources make.
    public init(of sources: [Source]) {
        switch (sources.contains(where: \.isOwnWord), sources.contains { !$0.isOwnWord }) {
        case (false, false): self = .none
        case (true, false): self = .selfReported
        case (false, true): self = .independent
        case (true, true): self = .both
        }
    }
}
