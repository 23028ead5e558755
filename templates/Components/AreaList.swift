import Agreements
import HTML

/// The policy areas, each with what it is about and how its promises stand.
enum AreaList {
    /// - Parameter level: The level of the areas' headings.
    static func list(_ page: PageContext, level: Int) -> HTML {
        "<ul class=\"areas\">\(each: page.edition.agreement.areas, { item($0, level, page) })\(preamble(level, page))</ul>"
    }

    private static func item(_ area: PolicyArea, _ level: Int, _ page: PageContext) -> HTML {
        item(
            area.title, page.link(page.routes.area(area.id)), area.ingress, page.edition.tally(of: area.id), level, page
        )
    }

    /// The promises made before the first area, so that the list adds up to all of them.
    private static func preamble(_ level: Int, _ page: PageContext) -> HTML {
        let commitments = page.edition.commitmentsInPreamble
        guard !commitments.isEmpty else { return "" }
        return item(
            page.words.promise.outsideAreas, page.link(page.routes.commitments, fragment: "preamble"), nil,
            Tally(commitments, asOf: page.edition.today), level, page)
    }

    private static func item(
        _ title: String, _ link: String, _ ingress: String?, _ tally: Tally, _ level: Int, _ page: PageContext
    ) -> HTML {
        """
        <li><h\(level)><a href="\(link)">\(title)</a></h\(level)>
        \(let: ingress, { "<p>\($0)</p>\n" })\
        \(TallyView.bar(tally, page.words))<p class="count">\(page.words.promise.count(tally.total))</p></li>

        """
    }
}
