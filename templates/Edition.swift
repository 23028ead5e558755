public import Agreements
public import OpenData

/// The content as it is published on a day: what every page is made from, with the ways to find things in it.
public struct Edition: Sendable {
    /// Everything the editors wrote.
    public let content: Content
    /// The day the site speaks of.
    public let today: CalendarDate
    /// The interface's words.
    let wording: Wording
    /// Where every page is.
    public let routes: Routes
    /// The site's own colours as a style sheet, where it has any.
    public let theme: Asset?
    /// What the files of data are made from.
    public let dataset: Dataset
    /// What the site has beside its pages.
    public let delivery: Delivery
    /// The picture of the site as a whole, for pages without one of their own.
    private(set) var siteCard: Card.Drawn?

    let commitments: [Commitment.ID: Commitment]
    let committees: [Committee.ID: Committee]
    let areas: [PolicyArea.ID: PolicyArea]
    let indicators: [Indicator.ID: Indicator]
    /// How promises are searched.
    private(set) var search = SearchPlan.none
    /// The number of each promise in the agreement's order, from 0.
    let positions: [Commitment.ID: Int]
    private let parts: [Commitment.ID: [Commitment]]
    private let byArea: [PolicyArea.ID: [Commitment]]
    private let byPlace: [Place: [Int: (Commitment, Occurrence)]]

    /// Sets up an edition of some content.
    public init(_ content: Content, today: CalendarDate, delivery: Delivery = Delivery()) {
        self.content = content
        self.delivery = delivery
        self.today = today
        wording = Wording.for(content.settings.language)
        theme = content.settings.palette.map(Theme.stylesheet)
        let routes = Routes(wording)
        self.routes = routes
        dataset = Dataset(content, today: today, words: wording.dataWords) { routes.path($0) }
        commitments = Dictionary(
            content.agreement.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        committees = Dictionary(content.committees.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        areas = Dictionary(content.agreement.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        indicators = Dictionary(content.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var byArea: [PolicyArea.ID: [Commitment]] = [:]
        for commitment in content.agreement.commitments {
            for area in commitment.areas { byArea[area, default: []].append(commitment) }
        }
        self.byArea = byArea
        var byPlace: [Place: [Int: (Commitment, Occurrence)]] = [:]
        for commitment in content.agreement.commitments {
            for occurrence in commitment.occurrences {
                byPlace[occurrence.place, default: [:]][occurrence.mark] = (commitment, occurrence)
            }
        }
        self.byPlace = byPlace
        positions = Dictionary(
            content.agreement.commitments.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        parts = Dictionary(grouping: content.agreement.commitments.filter { $0.parent != nil }) { $0.parent ?? $0.id }
        search = SearchPlan(self)
        siteCard = drawSiteCard()
    }

    /// The assets that other sites do not have.
    public var ownAssets: [Asset] { [theme, ReportStyle.stylesheet(self)].compactMap(\.self) }

    var agreement: Agreement { content.agreement }

    /// How a promise stands on the edition's day.
    func standing(of commitment: Commitment) -> Standing {
        commitment.standing(asOf: today, parts: parts(of: commitment), period: agreement.period)
    }

    /// The promises that are parts of one, in the agreement's order.
    func parts(of commitment: Commitment) -> [Commitment] { parts[commitment.id, default: []] }

    /// The promises made in an area, in reading order.
    func commitments(in area: PolicyArea.ID) -> [Commitment] { byArea[area, default: []] }

    /// How the promises of an area stand; one that is made in several areas counts in the first, so that areas add up.
    func tally(of area: PolicyArea.ID) -> Tally {
        Tally(commitments(in: area).filter { $0.area == area }, asOf: today)
    }

    /// The promises made at a place in the text, by the number of their mark.
    func occurrences(at place: Place) -> [Int: (Commitment, Occurrence)] { byPlace[place, default: [:]] }

    /// The promises made only before the first area.
    var commitmentsInPreamble: [Commitment] {
        agreement.commitments.filter { $0.area == nil }
    }

    /// The committee that answers for a promise: its own, or that of the area it is first made in.
    func committee(of commitment: Commitment) -> Committee? {
        let id = commitment.committee ?? commitment.area.flatMap { areas[$0]?.committee }
        return id.flatMap { committees[$0] }
    }

    func section(_ id: Section.ID, of area: PolicyArea.ID) -> Section? {
        areas[area]?.sections.first { $0.id == id }
    }
}
