import Addresses
import Agreements
import HTML

/// A section of the agreement as it was written.
enum SectionTextPage {
    static func render(_ section: Section, in area: PolicyArea, _ page: PageContext) -> HTML {
        let words = page.words
        return Layout(
            title: "\(section.title): \(words.frame.agreement.lowercased())", description: words.text.wholeLead,
            trail: [
                (words.frame.agreement, page.routes.agreement), (area.title, page.routes.text(of: area.id)),
            ]
        ).document(
            page,
            """
            <article class="words agreement">
            \(AgreementText.section(section, in: area, level: 1, page))\
            </article>
            <p class="actions"><a class="button quiet" href="\(page.link(page.routes.area(area.id)))">\(words.text.seeProgress)</a></p>
            \(neighbours(of: section, in: area, page))
            """)
    }

    /// The sections of the whole agreement follow each other, over the borders of areas.
    private static func neighbours(of section: Section, in area: PolicyArea, _ page: PageContext) -> HTML {
        let all = page.edition.agreement.areas.flatMap { area in
            area.sections.map { (name: $0.title, path: page.routes.text(of: $0.id, in: area.id)) }
        }
        guard let index = all.firstIndex(where: { $0.path == page.path }) else { return "" }
        return Neighbours.navigation(
            previous: index > 0 ? all[index - 1] : nil, next: index + 1 < all.count ? all[index + 1] : nil, page)
    }
}
