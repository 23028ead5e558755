/// A kind of file that authors write keys in.
public enum ContentKind: String, Hashable, Sendable, CaseIterable {
    case site
    case agreement
    case signatures
    case area
    case section
    case commitment
    case entry
    case committee
    case indicator
    case page

    /// The keys of such a file.
    public var keys: KeyTable {
        switch self {
        case .site: SiteSettingsReader.keys
        case .agreement: AgreementReader.agreementKeys
        case .signatures: AgreementReader.signatureKeys
        case .area: AgreementReader.areaKeys
        case .section: AgreementReader.sectionKeys
        case .commitment: CommitmentReader.keys
        case .entry: EntryReader.keys
        case .committee: CommitteeReader.keys
        case .indicator: IndicatorReader.keys
        case .page: PageReader.keys
        }
    }

    /// Where such files stand, as a pattern within the content folder.
    public var pattern: String {
        switch self {
        case .site: "site.yml"
        case .agreement: "agreement/index.md"
        case .signatures: "agreement/signatures.md"
        case .area: "agreement/*/index.md"
        case .section: "agreement/*/*.md"
        case .commitment: "commitments/*/index.md"
        case .entry: "commitments/*/*.md"
        case .committee: "committees/*.md"
        case .indicator: "indicators/*/index.md"
        case .page: "pages/*.md"
        }
    }
}
