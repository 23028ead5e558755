import Addresses
import Agreements
import HTML
import Hosting

/// What stands around a page that other sites show in a frame: a stylesheet of its own, no script, no menu.
///
/// Every link leaves the frame, and search engines are led to the page that it is about.
enum EmbedFrame {
    /// - Parameter subject: The page that it is about, where there is more.
    static func document(_ title: String, about subject: SitePath, _ page: PageContext, _ body: HTML) -> HTML {
        let site = page.edition.content.settings
        let today = page.edition.today
        return """
            \(head(title, page))
            <body>
            <main>
            <h1><a href="\(page.link(subject))" target="_top">\(title)</a></h1>
            \(body)
            </main>
            <footer>
            <p>\(page.words.embed.more) <a href="\(page.link(subject))" target="_top" rel="bookmark">\(site.title)</a></p>
            <p>\(page.words.frame.state) <time datetime="\(today.description)">\(page.words.day(today))</time></p>
            </footer>
            </body>
            </html>

            """
    }

    /// What stays behind where a framed page had another address: its new one, or where it was split, all of them.
    static func former(_ targets: [(name: String, path: SitePath)], _ page: PageContext) -> HTML {
        guard targets.count > 1, let first = targets.first else {
            return RedirectPage.render(to: targets[0].name, at: targets[0].path, page)
        }
        return """
            \(head(first.name, page))
            <body>
            <main>
            <h1>\(page.words.split.title)</h1>
            <ul>\(each: targets, { "<li><a href=\"\(page.link($0.path))\">\($0.name)</a></li>" })</ul>
            </main>
            </body>
            </html>

            """
    }

    private static func head(_ title: String, _ page: PageContext) -> HTML {
        """
        <!doctype html>
        <html lang="\(page.words.tag)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(ContentPolicy.embed.meta)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title) · \(page.edition.content.settings.title)</title>
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <link rel="stylesheet" href="\(page.link(Asset.embedStylesheet.path))">
        \(let: page.edition.theme, { "<link rel=\"stylesheet\" href=\"\(page.link($0.path))\">\n" })</head>
        """
    }
}
