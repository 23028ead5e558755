public import Addresses
internal import Agreements
internal import Cores
public import Hosting
public import HTML

/// Every page of a site: where it is, and how to make it when it is asked for.
public enum SitePages {
    /// A page that can be made.
    public struct Page: Sendable {
        /// Where it is.
        public let path: SitePath
        /// What it is made from, in words, for when two want the same place.
        public let origin: String
        /// Whether search engines are told of it: not of former addresses.
        public let isListed: Bool
        /// What it is to a web server.
        public let role: FileRole
        /// Where it leads, when it stands at a former address.
        public let leadsTo: SitePath?
        /// Makes it.
        public let render: @Sendable () -> HTML
    }

    /// The pages of an edition, in no particular order.
    public static func all(of edition: Edition) -> [Page] {
        let routes = edition.routes
        let kept = KeptEdition(edition)
        func page(
            _ path: SitePath, _ origin: String, isListed: Bool = true, role: FileRole = .page,
            leadsTo: SitePath? = nil, _ render: @escaping @Sendable (PageContext) -> HTML
        ) -> Page {
            let context = PageContext(kept, path: path, isAnywhere: path == routes.notFound)
            return Page(
                path: path, origin: origin, isListed: isListed && !context.isAnywhere, role: role, leadsTo: leadsTo
            ) { render(context) }
        }
        // To know which pages there are takes little; what stands on them is gathered when the first is asked for.
        let sources = Once { SourceUse.all(of: edition) }
        let log = Once { SearchLogPage.years(of: edition) }
        var pages = [
            page(routes.home, "the front page", HomePage.render),
            page(routes.areas, "the list of areas", AreasPage.render),
            page(routes.agreement, "the whole agreement", AgreementPage.render),
            page(routes.commitments, "the list of promises", CommitmentsPage.render),
            page(routes.indicators, "the list of indicators", IndicatorsPage.render),
            page(routes.corrections, "the list of corrections", CorrectionsPage.render),
            page(routes.data, "the page of open data", DataPage.render),
            page(routes.notFound, "the page for missing pages", NotFoundPage.render),
        ]
        pages += [
            page(routes.deadlines, "the deadlines", DeadlinesPage.render),
            page(routes.changes, "the changes", ChangesPage.render),
            page(routes.sources, "the sources") { SourcesPage.render(sources.value, $0) },
            page(routes.committees, "the committees") { CommitteesPage.render($0) },
            page(routes.search, "the search", SearchPage.render),
            page(routes.searchLog, "the search in what has happened") { SearchLogPage.render(log.value, $0) },
            page(routes.embeds, "the page of embeds", EmbedsPage.render),
            page(routes.unknown, "what nobody has assessed", UnknownPage.render),
            page(routes.offline, "the page for those without a network", isListed: false, OfflinePage.render),
            page(routes.report, "the report to print", ReportPage.render),
            page(routes.years, "the year-ends") { YearsPage.render($0) },
        ]
        for kind in SourceUse.kinds(of: edition) {
            pages.append(
                page(routes.sources(kind), "the sources that are \(kind)") {
                    SourcesPage.render(kind, sources.value[kind, default: []], $0)
                })
        }
        for year in SearchLogPage.yearsWithEntries(in: edition) {
            pages.append(
                page(routes.searchLog(year), "the search in what has happened in \(year)") {
                    SearchLogPage.render(year, log.value.first { $0.year == year }?.entries ?? [], $0)
                })
        }
        for year in edition.years {
            pages.append(page(routes.year(year), "the year-end of \(year)") { YearsPage.render(year, $0) })
        }
        for committee in edition.content.committees {
            let source = "committees/\(committee.id).md"
            pages.append(page(routes.committee(committee.id), source) { CommitteesPage.render(committee, $0) })
        }
        for area in edition.content.agreement.areas {
            let source = "agreement/\(area.id)"
            pages.append(page(routes.area(area.id), "\(source)/index.md") { AreaPage.render(area, $0) })
            pages.append(page(routes.text(of: area.id), "\(source)/index.md") { AreaTextPage.render(area, $0) })
            pages.append(
                page(routes.embed(area.id), "\(source)/index.md", isListed: false, role: .embed) {
                    AreaEmbed.render(area, $0)
                })
            for section in area.sections {
                pages.append(
                    page(routes.text(of: section.id, in: area.id), "\(source)/\(section.id).md") {
                        SectionTextPage.render(section, in: area, $0)
                    })
            }
        }
        for commitment in edition.content.agreement.commitments {
            let source = "commitments/\(commitment.id)/index.md"
            pages.append(page(routes.commitment(commitment.id), source) { CommitmentPage.render(commitment, $0) })
        }
        for commitment in edition.content.agreement.commitments {
            pages.append(
                page(
                    routes.embed(commitment.id), "commitments/\(commitment.id)/index.md", isListed: false, role: .embed
                ) { PromiseEmbed.render(commitment, $0) })
        }
        for indicator in edition.content.indicators {
            let source = "indicators/\(indicator.id)/index.md"
            pages.append(page(routes.indicator(indicator.id), source) { IndicatorPage.render(indicator, $0) })
        }
        for own in edition.content.pages {
            pages.append(page(routes.page(own.slug), "pages/\(own.slug).md") { OwnPage.render(own, $0) })
        }
        for former in FormerAddress.all(of: edition) {
            pages.append(
                page(
                    former.path, "an alias in \(former.origin)", isListed: false, role: former.role,
                    leadsTo: former.target
                ) { former.render($0) })
        }
        return pages
    }
}
