import Agreements
import HTML

/// The policy areas, each with what it is about and how its promises stand.
enum AreaList {
    static func list(_ page: PageContext) -> HTML {
        "<ul class=\"areas\">\(each: page.edition.agreement.areas, { item($0, page) })</ul>"
    }

    private static func item(_ area: PolicyArea, _ page: PageContext) -> HTML {
        let tally = Tally(page.edition.commitments(in: area.id), asOf: page.edition.today)
        return """
            <li><h3><a href="\(page.link(page.routes.area(area.id)))">\(area.title)</a></h3>
            \(let: area.ingress, { "<p>\($0)</p>\n" })\
            \(TallyView.bar(tally, page.words))<p class="count">\(page.words.promise.count(tally.total))</p></li>

            """
    }
}
