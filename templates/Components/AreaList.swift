import Agreements
import HTML

/// The policy areas, each with what it is about and how its promises stand.
enum AreaList {
    /// - Parameter level: The level of the areas' headings.
    static func list(_ page: PageContext, level: Int) -> HTML {
        "<ul class=\"areas\">\(each: page.edition.agreement.areas, { item($0, level, page) })</ul>"
    }

    private static func item(_ area: PolicyArea, _ level: Int, _ page: PageContext) -> HTML {
        let tally = Tally(page.edition.commitments(in: area.id), asOf: page.edition.today)
        return """
            <li><h\(level)><a href="\(page.link(page.routes.area(area.id)))">\(area.title)</a></h\(level)>
            \(let: area.ingress, { "<p>\($0)</p>\n" })\
            \(TallyView.bar(tally, page.words))<p class="count">\(page.words.promise.count(tally.total))</p></li>

            """
    }
}
