import Agreements
import HTML

/// How to show areas and promises on other sites.
enum EmbedsPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.embed
        return Layout(title: words.title, description: words.lead).document(
            page,
            """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            <p>\(words.promises) <a href="\(page.link(page.routes.commitments))">\(page.words.home.allPromises)</a></p>
            <h2>\(words.areasTitle)</h2>
            \(each: page.edition.agreement.areas, { area in
                """
                <section aria-labelledby="\(area.id.description)">
                <h3 id="\(area.id.description)">\(area.title)</h3>
                \(EmbedSnippet.view(of: area, page))</section>

                """
            })
            """)
    }
}
