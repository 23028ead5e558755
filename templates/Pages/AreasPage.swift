import Agreements
import HTML

/// The list of policy areas.
enum AreasPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        return Layout(title: words.frame.areas, description: page.edition.content.settings.description).document(
            page,
            """
            <h1>\(words.frame.areas)</h1>
            <p class="lead">\(words.home.areasLead)</p>
            \(VerdictPattern.definitions())\(AreaList.list(page, level: 2))
            """)
    }
}
