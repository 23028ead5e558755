import Addresses
import Agreements
import Search

/// The promises as documents to be searched, in the order of the list and with the same texts.
enum SearchCatalogue {
    static func documents(of edition: Edition) -> [SearchDocument] {
        let page = PageContext(edition: edition, path: edition.routes.search)
        let byArea = edition.agreement.areas.flatMap { area in
            let commitments = edition.commitments(in: area.id).filter { $0.area == area.id }
            return commitments.filter { $0.section == nil }.map { document($0, area, nil, page) }
                + area.sections.flatMap { section in
                    commitments.filter { $0.section == section.id }.map { document($0, area, section, page) }
                }
        }
        return edition.commitmentsInPreamble.map { document($0, nil, nil, page) } + byArea
    }

    private static func document(
        _ commitment: Commitment, _ area: PolicyArea?, _ section: Section?, _ page: PageContext
    ) -> SearchDocument {
        let (own, heading) = (10, 5)
        let quote = SearchList.quote(of: commitment) ?? ""
        let verdict = page.edition.standing(of: commitment).verdict
        let isJudged = commitment.kind.isCounted || verdict != nil
        let label =
            isJudged ? page.words.names.verdict(verdict).name : page.words.names.kind(commitment.kind).name
        let place = area?.title ?? page.words.promise.outsideAreas
        let verdictID = isJudged ? verdict?.rawValue ?? "not-assessed" : ""
        let year = commitment.deadline.map { String($0.lastDay.year) }
        let committee = commitment.committee ?? area?.committee
        return SearchDocument(
            fields: [
                .init(weight: own, text: commitment.title), .init(weight: own, text: quote),
                .init(weight: heading, text: place), .init(weight: heading, text: section?.title ?? ""),
                .init(weight: heading, text: label),
            ],
            record: [
                commitment.title, quote, page.link(page.routes.commitment(commitment.id)), place, verdictID, label,
                commitment.deadline.map(page.words.date) ?? "",
            ],
            facets: [
                area?.id.description ?? "preamble", verdictID, commitment.kind.rawValue, year ?? "0",
                committee?.description ?? "",
            ])
    }
}
