import Addresses
import Agreements
import HTML
import Hosting
import OpenData

/// What stands around every page: head, header, trail, footer.
struct Layout {
    /// The page's name, without the site's.
    let title: String
    /// What the page is about, in a sentence.
    let description: String
    /// The pages above it, from the front page down.
    var trail: [(name: String, path: SitePath)] = []
    /// A class on the body, for what only one kind of page looks like.
    var kind: StaticString = "page"
    /// How it looks.
    var stylesheet = Asset.stylesheet
    /// Whether search engines may show it.
    var isListed = true
    /// The scripts it has besides those of every page.
    var scripts: [Asset] = []
    /// What the page says to programs, beside the way to it.
    var linked: [JSON] = []
    /// The same in other forms.
    var alternates: [Alternate] = []
    /// What those see who are sent its address, where it is another than what search engines are told.
    var share: Share?

    func document(_ page: PageContext, _ main: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="\(page.words.tag)">
        \(head(page))
        <body class="\(HTML(stringLiteral: kind))">
        <a class="skip" href="#main">\(page.words.frame.skipToContent)</a>
        \(header(page))
        \(OfflineNote.note(page))\
        <main id="main">
        \(breadcrumbs(page))\(main)
        </main>
        \(footer(page))
        </body>
        </html>

        """
    }

    private func head(_ page: PageContext) -> HTML {
        let site = page.edition.content.settings
        let isHome = page.path == page.routes.home
        let fullTitle = isHome ? "\(title) – \(site.title)" : "\(title) · \(site.title)"
        return """
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(ContentPolicy.page.meta)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(fullTitle)</title>
            <meta name="description" content="\(description)">
            \(if: !isListed, { "<meta name=\"robots\" content=\"noindex\">\n" })<meta name="color-scheme" content="light dark">
            \((share ?? Share(title: title, description: description, card: page.edition.siteCard)).tags(page))\
            \(let: site.baseURL.flatMap { page.isAnywhere ? nil : $0 }, {
                "<link rel=\"canonical\" href=\"\($0.address(of: page.path))\">\n"
            })<link rel="stylesheet" href="\(page.link(stylesheet.path))">
            \(let: page.edition.theme, { "<link rel=\"stylesheet\" href=\"\(page.link($0.path))\">\n" })\
            <link rel="icon" href="\(page.link(Asset.icon.path))" type="image/svg+xml">
            \(WebManifest.links(page))\
            \(Alternate.links(alternates, page))\(let: page.edition.dataset.openSearch, {
                """
                <link rel="search" type="application/opensearchdescription+xml" title="\(page.edition.dataset.searchTitle)" href="\(page.link($0))">

                """
            })\(each: [.shortcut] + (page.edition.delivery.worksOffline ? [.offline] : []) + scripts, { "<script src=\"\(page.link($0.path))\" defer></script>\n" })\
            \(LinkedData.blocks(things(page)))</head>
            """
    }

    private func things(_ page: PageContext) -> [JSON] {
        guard !trail.isEmpty, !page.isAnywhere else { return linked }
        let steps = [(name: page.words.frame.home, path: page.routes.home)] + trail + [(name: title, path: page.path)]
        return [LinkedData.trail(steps, page)] + linked
    }

    private func header(_ page: PageContext) -> HTML {
        let words = page.words.frame
        let menu: [(name: String, path: SitePath)] =
            [
                (words.areas, page.routes.areas), (words.promises, page.routes.commitments),
                (words.agreement, page.routes.agreement),
            ]
            + page.edition.content.pages.filter { $0.order != nil }.sorted { ($0.order ?? 0) < ($1.order ?? 0) }
            .map { ($0.title, page.routes.page($0.slug)) }
        return """
            <header class="site">
            <a class="brand" href="\(page.link(page.routes.home))">\(Ring.mark)<span>\(page.edition.content.settings.title)</span></a>
            \(if: kind.description != "home" && kind.description != "search", { SearchForm.small(page) })\
            <nav aria-label="\(words.mainMenu)"><ul>\(each: menu, { item in
                "<li><a href=\"\(page.link(item.path))\"\(current(item.path, page))>\(item.name)</a></li>"
            })</ul></nav>
            </header>
            """
    }

    private func current(_ path: SitePath, _ page: PageContext) -> HTML {
        if page.path == path { return " aria-current=\"page\"" }
        return trail.contains { $0.path == path } ? " aria-current=\"true\"" : ""
    }

    private func breadcrumbs(_ page: PageContext) -> HTML {
        guard !trail.isEmpty else { return "" }
        let words = page.words.frame
        let steps = [(name: words.home, path: page.routes.home)] + trail
        return """
            <nav class="trail" aria-label="\(words.youAreHere)"><ol>\(each: steps, { step in
                "<li><a href=\"\(page.link(step.path))\">\(step.name)</a></li>"
            })</ol></nav>

            """
    }

    private func followUp(_ page: PageContext) -> [(name: String, path: SitePath)] {
        let (words, routes) = (page.words.followUp, page.routes)
        return [
            (words.changes, routes.changes), (words.deadlines, routes.deadlines), (words.years, routes.years),
            (words.sources, routes.sources), (words.committees, routes.committees), (words.unknown, routes.unknown),
        ]
    }

    private func footer(_ page: PageContext) -> HTML {
        let words = page.words.frame
        let period = page.edition.agreement.period
        let isOver = period.lastDay < page.edition.today
        let others = page.edition.content.pages.filter { $0.order == nil }
        return """
            <footer class="site">
            \(if: isOver, { "<p><strong>\(words.periodOver(page.words.date(period)))</strong></p>\n" })\
            <p>\(words.state) <time datetime="\(page.edition.today.description)">\(page.words.day(page.edition.today))</time>. \
            \(words.madeWith).</p>
            <ul>\(each: followUp(page), { "<li><a href=\"\(page.link($0.path))\">\($0.name)</a></li>" })</ul>
            <ul>\(each: others, { "<li><a href=\"\(page.link(page.routes.page($0.slug)))\">\($0.title)</a></li>" })\
            <li><a href="\(page.link(page.routes.indicators))">\(page.words.indicator.listTitle)</a></li>\
            <li><a href="\(page.link(page.routes.corrections))">\(page.words.corrections.title)</a></li>\
            <li><a href="\(page.link(page.routes.data))">\(words.data)</a></li>\
            <li><a href="\(page.link(page.routes.report))">\(page.words.report.title)</a></li>\
            <li><a href="\(page.link(page.routes.embeds))">\(page.words.embed.title)</a></li>\
            \(let: page.edition.content.settings.contact, { "<li><a href=\"\($0)\">\(words.contact)</a></li>" })</ul>
            </footer>
            """
    }
}
