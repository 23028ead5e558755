import Agreements
import HTML

/// A page of the site's own, such as its method.
enum OwnPage {
    static func render(_ own: Page, _ page: PageContext) -> HTML {
        Layout(title: own.title, description: own.description ?? own.title, trail: []).document(
            page,
            """
            <article class="prose">
            <h1>\(own.title)</h1>
            \(let: own.description, { "<p class=\"lead\">\($0)</p>\n" })\
            \(SiteProse.render(own.text, page, shift: 0))</article>
            """)
    }
}
