import HTML

/// What is shown in place of a page that nobody kept, where there is no network.
///
/// The worker shows it at the address that was asked for, and so the link to try again leads to the page itself.
enum OfflinePage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.offline
        return Layout(title: words.title, description: words.lead, isListed: false).document(
            page,
            """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            <p>\(words.help)</p>
            <p class="actions"><a class="button" href="?">\(words.again)</a> \
            <a class="button quiet" href="\(page.link(page.routes.home))">\(page.words.frame.home)</a></p>
            """)
    }
}
