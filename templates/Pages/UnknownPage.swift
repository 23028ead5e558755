import Agreements
import HTML

/// The promises that nobody has assessed, by area.
enum UnknownPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        let open = page.edition.agreement.commitments.filter {
            $0.kind.isCounted && page.edition.standing(of: $0).verdict == nil
        }
        return Layout(title: words.followUp.unknown, description: words.followUp.unknownLead).document(
            page,
            """
            <h1>\(words.followUp.unknown) <span class="count">\(open.count)</span></h1>
            <p class="lead">\(words.followUp.unknownLead)</p>
            \(group(words.promise.outsideAreas, open.filter { $0.area == nil }, page))\
            \(each: page.edition.agreement.areas, { area in group(area.title, open.filter { $0.area == area.id }, page) })
            """)
    }

    private static func group(_ title: String, _ commitments: [Commitment], _ page: PageContext) -> HTML {
        guard !commitments.isEmpty else { return "" }
        return
            "<section><h2>\(title) <span class=\"count\">\(commitments.count)</span></h2>\n\(PromiseList.list(commitments, page))</section>\n"
    }
}
