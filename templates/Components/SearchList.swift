import Agreements
import HTML

/// Every promise with what it is searched by: title, the agreement's words, and its verdict if it has one.
///
/// The page is as large as what it says of every promise; what filters need stands in columns beside it.
enum SearchList {
    static func render(_ page: PageContext) -> HTML {
        let preamble = page.edition.commitmentsInPreamble
        return """
            \(if: !preamble.isEmpty, {
                """
                <section id="preamble"><h2>\(page.words.promise.outsideAreas)</h2>
                <ol class="promises">\(rows(preamble, page))</ol></section>

                """
            })\(each: page.edition.agreement.areas, { area($0, page) })
            """
    }

    private static func area(_ area: PolicyArea, _ page: PageContext) -> HTML {
        let commitments = page.edition.commitments(in: area.id).filter { $0.area == area.id }
        let own = commitments.filter { $0.section == nil }
        return """
            <section id="\(area.id.description)">\
            <h2><a href="\(page.link(page.routes.area(area.id)))">\(area.title)</a></h2>
            \(if: !own.isEmpty, { "<ol class=\"promises\">\(rows(own, page))</ol>\n" })\
            \(each: area.sections, { section in
                let here = commitments.filter { $0.section == section.id }
                return here.isEmpty ? "" : """
                    <h3><a href="\(page.link(page.routes.text(of: section.id, in: area.id)))">\(section.title)</a></h3>
                    <ol class="promises">\(rows(here, page))</ol>

                    """
            })</section>

            """
    }

    private static func rows(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        "\(each: commitments, { row($0, page) })"
    }

    private static func row(_ commitment: Commitment, _ page: PageContext) -> HTML {
        """
        <li><a href="\(page.link(page.routes.commitment(commitment.id)))">\(commitment.title)</a>\
        \(let: quote(of: commitment), { " <q>\($0)</q>" })\(label(of: commitment, page))\
        \(let: commitment.deadline, { " <time datetime=\"\($0.lastDay.year)\">\(page.words.date($0))</time>" })</li>

        """
    }

    /// What stands beside a promise: its verdict's word, that it is not judged, or nothing where nobody has judged it yet.
    private static func label(of commitment: Commitment, _ page: PageContext) -> HTML {
        let verdict = page.edition.standing(of: commitment).verdict
        if let verdict {
            return
                " <span class=\"verdict \(VerdictView.style(verdict))\">\(page.words.names.verdict(verdict).name)</span>"
        }
        return commitment.kind.isCounted ? "" : " \(VerdictView.label(of: commitment, page))"
    }

    /// The agreement's words, where they are others than the title's.
    static func quote(of commitment: Commitment) -> String? {
        let quote = commitment.occurrences[0].quote
        return quote.lowercased() == commitment.title.lowercased() ? nil : quote
    }
}
