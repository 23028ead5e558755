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
            \(if: page.edition.content.settings.baseURL == nil, { frames(page) }, else: { snippets(page) })
            """)
    }

    private static func snippets(_ page: PageContext) -> HTML {
        """
        \(each: page.edition.agreement.areas, { area in
            """
            <section aria-labelledby="\(area.id.description)">
            <h3 id="\(area.id.description)">\(area.title)</h3>
            \(EmbedSnippet.view(of: area, page))</section>

            """
        })
        """
    }

    /// The frames alone, while there is no address that they could be fetched from.
    private static func frames(_ page: PageContext) -> HTML {
        """
        <p>\(page.words.embed.withoutAddress)</p>
        <ul>\(each: page.edition.agreement.areas, {
            "<li id=\"\($0.id.description)\"><a href=\"\(page.link(page.routes.embed($0.id)))\">\($0.title)</a></li>"
        })</ul>

        """
    }
}
