import HTML

/// What is shown when a page is asked for that is not there.
enum NotFoundPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.frame
        let links = [
            (words.home, page.routes.home), (words.areas, page.routes.areas), (words.promises, page.routes.commitments),
            (words.agreement, page.routes.agreement),
        ]
        return Layout(title: words.notFoundTitle, description: words.notFoundText).document(
            page,
            """
            <h1>\(words.notFoundTitle)</h1>
            <p class="lead">\(words.notFoundText)</p>
            <p>\(words.notFoundHelp)</p>
            <ul>\(each: links, { "<li><a href=\"\(page.link($0.1))\">\($0.0)</a></li>" })</ul>
            """)
    }
}
