import Addresses
import Agreements
import HTML
import Markdown

/// A text of the site's own, such as a page or an entry, as it stands on a page.
enum SiteProse {
    /// - Parameter shift: How many levels deeper headings are set than they were written.
    static func render(_ text: Document, _ page: PageContext, shift: Int) -> HTML {
        Prose(style: style(page, shift: shift)).html(text)
    }

    static func style(_ page: PageContext, shift: Int = 0) -> Prose.Style {
        .site(
            headingShift: shift,
            resolve: { resolve($0, on: page) },
            // A text of the site's own marks no promises; what is written as one is a link to its page.
            commitment: { reference, words in
                guard let slug = Slug(reference.id) else { return words }
                return "<a href=\"\(page.link(page.routes.commitment(.init(slug))))\">\(words)</a>"
            })
    }

    /// Authors write links from the site's root, `/metode/`; on the page they are relative.
    static func resolve(_ reference: URLReference, on page: PageContext) -> URLReference? {
        let written = reference.description
        guard written.hasPrefix("/") else { return reference }
        return URLReference(page.link(.home) + written.dropFirst())
    }
}
