import Agreements
import HTML

/// A chapter of the agreement: an area's own text and all its sections.
enum AreaTextPage {
    static func render(_ area: PolicyArea, _ page: PageContext) -> HTML {
        let words = page.words
        let areas = page.edition.agreement.areas
        let index = areas.firstIndex { $0.id == area.id } ?? 0
        let links = areas.map { (name: $0.title, path: page.routes.text(of: $0.id)) }
        return Layout(
            title: "\(area.title): \(words.frame.agreement.lowercased())",
            description: words.text.wholeLead, trail: [(words.frame.agreement, page.routes.agreement)]
        ).document(
            page,
            """
            <article class="words agreement">
            \(AgreementText.area(area, level: 1, page))\
            </article>
            <p class="actions"><a class="button quiet" href="\(page.link(page.routes.area(area.id)))">\(words.text.seeProgress)</a></p>
            \(Neighbours.navigation(
                previous: index > 0 ? links[index - 1] : nil, next: index + 1 < links.count ? links[index + 1] : nil, page))
            """)
    }
}
