import Agreements
import HTML

/// The list of all promises, in the agreement's order.
enum CommitmentsPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        let agreement = page.edition.agreement
        let promises = agreement.commitments.filter(\.kind.isCounted).count
        let lead = words.promise.listLead(promises, agreement.commitments.count - promises)
        let preamble = page.edition.commitmentsInPreamble
        return Layout(
            title: words.promise.listTitle, description: lead
        ).document(
            page,
            """
            <h1>\(words.promise.listTitle)</h1>
            <p class="lead">\(lead)</p>
            \(if: !preamble.isEmpty, {
                """
                <section aria-labelledby="preamble"><h2 id="preamble">\(words.promise.outsideAreas)</h2>
                \(PromiseList.list(preamble, page))</section>

                """
            })\(each: agreement.areas, { area in
                let commitments = page.edition.commitments(in: area.id).filter { $0.area == area.id }
                return """
                    <section aria-labelledby="\(area.id.description)"><h2 id="\(area.id.description)">\
                    <a href="\(page.link(page.routes.area(area.id)))">\(area.title)</a></h2>
                    \(PromiseList.list(commitments, page))</section>

                    """
            })
            """)
    }
}
