public import Addresses
public import Agreements

/// Where every page of a site is; the names of its folders are in the site's language.
public struct Routes: Sendable {
    private let paths: Wording.Paths
    private let followUp: Wording.FollowUp
    private let searchWords: Wording.Search
    private let embedWords: Wording.Embed
    private let offlineWords: Wording.Offline
    private let reportWords: Wording.Report

    init(_ words: Wording) {
        paths = words.paths
        followUp = words.followUp
        searchWords = words.search
        embedWords = words.embed
        offlineWords = words.offline
        reportWords = words.report
    }

    /// The front page.
    public var home: SitePath { .home }

    /// The list of policy areas.
    public var areas: SitePath { .page(paths.areas) }

    /// The progress page of an area.
    public func area(_ id: PolicyArea.ID) -> SitePath { .page(paths.areas, id.slug) }

    /// The whole agreement.
    public var agreement: SitePath { .page(paths.agreement) }

    /// The text of an area.
    public func text(of area: PolicyArea.ID) -> SitePath { .page(paths.agreement, area.slug) }

    /// The text of a section.
    public func text(of section: Section.ID, in area: PolicyArea.ID) -> SitePath {
        .page(paths.agreement, area.slug, section.slug)
    }

    /// The page that a place in the agreement is read on.
    public func text(at place: Place) -> SitePath {
        switch place {
        case .preamble, .signatures: agreement
        case .area(let area): text(of: area)
        case .section(let area, let section): text(of: section, in: area)
        }
    }

    /// The list of promises.
    public var commitments: SitePath { .page(paths.commitments) }

    /// The page of a promise.
    public func commitment(_ id: Commitment.ID) -> SitePath { .page(paths.commitments, id.slug) }

    /// The list of what is measured.
    public var indicators: SitePath { .page(paths.indicators) }

    /// The page of an indicator.
    public func indicator(_ id: Indicator.ID) -> SitePath { .page(paths.indicators, id.slug) }

    /// What was wrong, and put right.
    public var corrections: SitePath { .page(paths.corrections) }

    /// A page of the site's own.
    public func page(_ slug: Slug) -> SitePath { .page(slug) }

    /// The page for those who ask for one that is not there.
    public var notFound: SitePath { .file(named: "404.html") }

    /// The promises by when they are due.
    public var deadlines: SitePath { page(followUp.deadlinesPath) }

    /// All that was written about what happened.
    public var changes: SitePath { page(followUp.changesPath) }

    /// What the verdicts rest on.
    public var sources: SitePath { page(followUp.sourcesPath) }

    /// The sources of a kind.
    public func sources(_ kind: Source.Kind) -> SitePath {
        .page(slug(followUp.sourcesPath), slug(followUp.sourceKind(kind).path))
    }

    /// The committees.
    public var committees: SitePath { page(followUp.committeesPath) }

    /// A committee, and what it answers for.
    public func committee(_ id: Committee.ID) -> SitePath { .page(slug(followUp.committeesPath), id.slug) }

    /// The search: a list of every promise, which a script looks things up in.
    public var search: SitePath { .page(paths.search) }

    /// The years that have entries, for the search in what has happened.
    public var searchLog: SitePath { .page(paths.search, slug(searchWords.logPath)) }

    /// Every entry of a year with its words.
    public func searchLog(_ year: Int) -> SitePath {
        .page(paths.search, slug(searchWords.logPath), slug("\(year)"))
    }

    /// The folder of the search's index.
    func searchFolder(_ folder: Slug) -> SitePath { .page(paths.search, folder) }

    /// What nobody has assessed.
    public var unknown: SitePath { page(followUp.unknownPath) }

    /// The state at the end of each year.
    public var years: SitePath { page(followUp.yearsPath) }

    /// The state at the end of a year.
    public func year(_ year: Int) -> SitePath { .page(slug(followUp.yearsPath), slug("\(year)")) }

    private func page(_ name: StaticString) -> SitePath { .page(slug(name)) }

    private func slug(_ name: StaticString) -> Slug { slug(name.description) }

    private func slug(_ name: String) -> Slug {
        guard let slug = Slug(name) else { preconditionFailure("«\(name)» is no slug") }
        return slug
    }

    /// How to show promises on other sites.
    public var embeds: SitePath { page(embedWords.path) }

    /// An area as other sites show it.
    public func embed(_ id: PolicyArea.ID) -> SitePath {
        .page(slug(embedWords.path), slug(embedWords.areaPath), id.slug)
    }

    /// A promise as other sites show it.
    public func embed(_ id: Commitment.ID) -> SitePath {
        .page(slug(embedWords.path), slug(embedWords.promisePath), id.slug)
    }

    /// What is shown in place of a page that nobody kept, where there is no network.
    public var offline: SitePath { page(offlineWords.path) }

    /// The whole agreement with what became of it, to print.
    public var report: SitePath { page(reportWords.path) }

    /// The open data.
    public var data: SitePath { .page(paths.data) }
}
