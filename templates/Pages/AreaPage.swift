import Addresses
import Agreements
import HTML
import OpenData

/// The progress page of a policy area: how its promises stand, all of them, and who answers.
enum AreaPage {
    static func render(_ area: PolicyArea, _ page: PageContext) -> HTML {
        let words = page.words
        let commitments = page.edition.commitments(in: area.id)
        let tally = page.edition.tally(of: area.id)
        let counted = commitments.filter(\.kind.isCounted)
        let data = page.edition.dataset
        let feed = Alternate(
            type: "application/atom+xml", title: data.feedTitle(of: area), path: data.feed(of: area.id))
        let alternates = [feed] + page.calendar(data.calendar(of: area.id), of: area.title)
        let committee = area.committee.flatMap { page.edition.committees[$0] }
        return Layout(
            title: area.title, description: area.ingress ?? words.promise.listLead(tally.total, 0),
            trail: [(words.frame.areas, page.routes.areas)],
            alternates: alternates, share: Share(of: area, page)
        ).document(
            page,
            """
            <h1>\(area.title)</h1>
            \(let: area.ingress, { "<p class=\"lead\">\($0)</p>\n" })\
            \(VerdictPattern.definitions())\(TallyView.figure(tally, words))
            <p>\(words.followUp.range(tally.atLeastFulfilled, tally.atMostFulfilled, tally.total))</p>
            <dl class="facts">
            <div><dt>\(words.promise.committee)</dt><dd>\(let: committee, {
                "<a href=\"\(page.link(page.routes.committee($0.id)))\">\($0.title)</a>"
            })\(if: committee == nil, { "\(words.promise.noCommittee)" })</dd></div>
            </dl>
            <p class="actions"><a class="button quiet" href="\(page.link(page.routes.text(of: area.id)))">\(words.text.readArea)</a></p>
            \(FollowUp.progress(commitments, page))<div class="filtered">
            \(VerdictFilter.fieldset(tally, words))
            \(group(words.promise.checkable, words.promise.checkableLead, counted.filter(\.kind.isCheckable), "checkable", area, page))\
            \(group(words.promise.notCheckable, words.promise.notCheckableLead, counted.filter { !$0.kind.isCheckable }, "directions", area, page))\
            \(group(words.promise.framing, words.promise.framingLead, commitments.filter { !$0.kind.isCounted }, "framing", area, page))\
            </div>
            \(FollowUp.measured(commitments, page))\(FollowUp.latest(commitments, page))\
            \(page.follow(alternates, and: [(words.embed.title, page.link(page.routes.embeds, fragment: area.id.description))]))\
            \(neighbours(of: area, page))
            """)
    }

    /// Promises of one sort, under the sections they stand in.
    private static func group(
        _ title: String, _ lead: String, _ commitments: [Commitment], _ id: String, _ area: PolicyArea,
        _ page: PageContext
    ) -> HTML {
        guard !commitments.isEmpty else { return "" }
        return """
            <section aria-labelledby="\(id)">
            <h2 id="\(id)">\(title) <span class="count">\(commitments.count)</span></h2>
            <p>\(lead)</p>
            \(each: parts(of: area, commitments), { part in
                """
                \(if: !area.sections.isEmpty, { "<h3>\(part.title ?? page.words.text.ownText)</h3>\n" })\
                \(PromiseList.list(part.commitments, page))

                """
            })</section>

            """
    }

    private static func parts(
        of area: PolicyArea, _ commitments: [Commitment]
    ) -> [(title: String?, commitments: [Commitment])] {
        func first(_ commitment: Commitment) -> Place? {
            commitment.occurrences.first { $0.place.area == area.id }?.place
        }
        let own: [(title: String?, commitments: [Commitment])] = [
            (nil, commitments.filter { first($0) == .area(area.id) })
        ]
        let sections = area.sections.map { section in
            (
                title: String?.some(section.title),
                commitments: commitments.filter { first($0) == .section(area.id, section.id) }
            )
        }
        return (own + sections).filter { !$0.commitments.isEmpty }
    }

    private static func neighbours(of area: PolicyArea, _ page: PageContext) -> HTML {
        let areas = page.edition.agreement.areas
        guard let index = areas.firstIndex(where: { $0.id == area.id }) else { return "" }
        let links = areas.map { (name: $0.title, path: page.routes.area($0.id)) }
        return Neighbours.navigation(
            previous: index > 0 ? links[index - 1] : nil, next: index + 1 < links.count ? links[index + 1] : nil, page)
    }
}
