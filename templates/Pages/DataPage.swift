import Agreements
import HTML
import OpenData

/// What can be taken away as data.
enum DataPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        let data = words.data
        return Layout(title: words.frame.data, description: data.lead).document(
            page,
            """
            <h1>\(words.frame.data)</h1>
            <p class="lead">\(data.lead)</p>
            <p><a href="\(page.link(page.edition.dataset.agreementJSON))">agreement.json</a></p>
            """)
    }
}
