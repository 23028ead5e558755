public import Addresses
public import Agreements

/// What all data files are made from: the content on a day, in a language, at an address.
public struct Dataset: Sendable {
    let content: Content
    /// The day whose verdicts are given; what happened later is left out.
    let today: CalendarDate
    let words: DataWords
    let parts: [Commitment.ID: [Commitment]]
    let commitmentsByArea: [PolicyArea.ID: [Commitment]]
    let commitmentsByCommittee: [Committee.ID: [Commitment]]
    let areas: [PolicyArea.ID: PolicyArea]
    /// The words at each place, without markup.
    let texts: [Place: PlainText]
    /// Every file of data.
    public private(set) var files: [DataFile] = []
    private let page: @Sendable (Subject) -> SitePath

    /// Gathers what the files are made from.
    ///
    /// - Parameter page: Where the page about something is.
    public init(
        _ content: Content, today: CalendarDate, words: DataWords, page: @escaping @Sendable (Subject) -> SitePath
    ) {
        self.content = content
        self.today = today
        self.words = words
        self.page = page
        let agreement = content.agreement
        var parts: [Commitment.ID: [Commitment]] = [:]
        var byArea: [PolicyArea.ID: [Commitment]] = [:]
        for commitment in agreement.commitments {
            if let parent = commitment.parent { parts[parent, default: []].append(commitment) }
            for area in commitment.areas { byArea[area, default: []].append(commitment) }
        }
        self.parts = parts
        commitmentsByArea = byArea
        let areas = Dictionary(agreement.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.areas = areas
        commitmentsByCommittee = Dictionary(
            grouping: agreement.commitments.compactMap { commitment in
                let committee = commitment.committee ?? commitment.area.flatMap { areas[$0]?.committee }
                return committee.map { (committee: $0, commitment: commitment) }
            }, by: \.committee
        ).mapValues { $0.map(\.commitment) }
        var texts: [Place: PlainText] = [
            .preamble: PlainText(agreement.preamble), .signatures: PlainText(agreement.signatures),
        ]
        for area in agreement.areas {
            texts[.area(area.id)] = PlainText(area.text)
            for section in area.sections { texts[.section(area.id, section.id)] = PlainText(section.text) }
        }
        self.texts = texts
        files = makeFiles()
    }

    var agreement: Agreement { content.agreement }
    var settings: SiteSettings { content.settings }

    /// Where the page about something is, within the site.
    func path(_ subject: Subject) -> SitePath { page(subject) }

    /// The address of a path: absolute when the site's own is known, else from the site's root.
    func address(_ path: SitePath) -> Address {
        Address(text: settings.baseURL?.address(of: path) ?? path.description)
    }

    func address(_ subject: Subject) -> Address { address(page(subject)) }

    /// The address of a path as it is written in a file that may be anywhere: absolute when known, else relative to the file.
    func reference(_ path: SitePath, from file: SitePath, fragment: String? = nil) -> String {
        let address = settings.baseURL?.address(of: path) ?? path.reference(from: file)
        return fragment.map { "\(address)#\($0)" } ?? address
    }

    /// How a promise stands on the day.
    func standing(of commitment: Commitment) -> Standing {
        commitment.standing(asOf: today, parts: parts[commitment.id] ?? [], period: agreement.period)
    }

    /// The committee that answers for a promise: its own, or that of the area it is first made in.
    func committee(of commitment: Commitment) -> Committee.ID? {
        commitment.committee ?? commitment.area.flatMap { areas[$0]?.committee }
    }

    /// The log of a promise up to the day.
    func entries(of commitment: Commitment) -> [Entry] { commitment.entries.filter { $0.date <= today } }

    /// How the promises of an area stand; one that is made in several areas counts in the first.
    func tally(of area: PolicyArea.ID) -> Tally {
        Tally((commitmentsByArea[area] ?? []).filter { $0.area == area }, asOf: today)
    }
}
