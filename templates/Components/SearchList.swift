import Agreements
import HTML

/// Every promise with what it is searched by: title, the agreement's words, verdict, kind, deadline, committee.
enum SearchList {
    static func render(_ page: PageContext) -> HTML {
        let preamble = page.edition.commitmentsInPreamble
        return """
            \(if: !preamble.isEmpty, {
                """
                <section id="preamble"><h2>\(page.words.promise.outsideAreas)</h2>
                <ol class="promises">\(rows(preamble, nil, page))</ol></section>

                """
            })\(each: page.edition.agreement.areas, { area($0, page) })
            """
    }

    private static func area(_ area: PolicyArea, _ page: PageContext) -> HTML {
        let commitments = page.edition.commitments(in: area.id).filter { $0.area == area.id }
        let own = commitments.filter { $0.section == nil }
        return """
            <section id="\(area.id.description)"\(let: area.committee, { " data-committee=\"\($0.description)\"" })>\
            <h2><a href="\(page.link(page.routes.area(area.id)))">\(area.title)</a></h2>
            \(if: !own.isEmpty, { "<ol class=\"promises\">\(rows(own, area.committee, page))</ol>\n" })\
            \(each: area.sections, { section in
                let here = commitments.filter { $0.section == section.id }
                return here.isEmpty ? "" : """
                    <h3>\(section.title)</h3>
                    <ol class="promises">\(rows(here, area.committee, page))</ol>

                    """
            })</section>

            """
    }

    private static func rows(_ commitments: [Commitment], _ committee: Committee.ID?, _ page: PageContext) -> HTML {
        "\(each: commitments, { row($0, committee, page) })"
    }

    private static func row(_ commitment: Commitment, _ committee: Committee.ID?, _ page: PageContext) -> HTML {
        let own = commitment.committee.flatMap { $0 == committee ? nil : $0 }
        return """
            <li data-kind="\(commitment.kind.rawValue)"\(let: own, { " data-committee=\"\($0.description)\"" })>\
            <a href="\(page.link(page.routes.commitment(commitment.id)))">\(commitment.title)</a> \
            \(quote(of: commitment))\(VerdictView.label(of: commitment, page))\(let: commitment.deadline, {
                " <time datetime=\"\($0.lastDay.year)\">\(page.words.date($0))</time>"
            })</li>

            """
    }

    /// The agreement's words, where they are others than the title's.
    private static func quote(of commitment: Commitment) -> HTML {
        let quote = commitment.occurrences[0].quote
        guard quote.lowercased() != commitment.title.lowercased() else { return "" }
        return "<q>\(quote)</q> "
    }
}
