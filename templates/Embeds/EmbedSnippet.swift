import Addresses
import Agreements
import HTML

/// The markup to paste into another site, so that it shows a page of this one in a frame.
enum EmbedSnippet {
    /// The markup for an area.
    static func view(of area: PolicyArea, _ page: PageContext) -> HTML {
        view(page.routes.embed(area.id), area.title, height: 300, page)
    }

    /// The markup for a promise.
    static func view(of commitment: Commitment, _ page: PageContext) -> HTML {
        view(page.routes.embed(commitment.id), commitment.title, height: 240, page)
    }

    /// Without the site's address there is nothing that works elsewhere, and none is made up.
    private static func view(_ path: SitePath, _ title: String, height: Int, _ page: PageContext) -> HTML {
        let words = page.words.embed
        guard let base = page.edition.content.settings.baseURL else {
            return """
                <p>\(words.withoutAddress) <a href="\(page.link(path))">\(title)</a></p>

                """
        }
        let markup: HTML = """
            <iframe src="\(base.address(of: path))" title="\(title) · \(page.edition.content.settings.title)" \
            width="100%" height="\(height)" loading="lazy"></iframe>
            """
        return """
            <pre class="snippet"><code>\(markup.description)</code></pre>
            <p><a href="\(page.link(path))">\(words.see): \(title)</a></p>

            """
    }
}
