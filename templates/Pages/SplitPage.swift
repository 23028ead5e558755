import Addresses
import HTML

/// What stays behind at the former address of a page that was split: a list of what it became.
enum SplitPage {
    static func render(into targets: [(name: String, path: SitePath)], _ page: PageContext) -> HTML {
        let words = page.words.split
        return Layout(title: words.title, description: words.lead, isListed: false).document(
            page,
            """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            <ul>\(each: targets, { "<li><a href=\"\(page.link($0.path))\">\($0.name)</a></li>" })</ul>
            """)
    }
}
