import Agreements
import HTML

/// A page of the site's own, such as its method.
enum OwnPage {
    static func render(_ own: Page, _ page: PageContext) -> HTML {
        Layout(title: own.title, description: own.description, trail: []).document(
            page,
            """
            <article class="prose">
            <h1>\(own.title)</h1>
            <p class="lead">\(own.description)</p>
            \(SiteProse.render(own.text, page, shift: 0))</article>
            """)
    }
}
