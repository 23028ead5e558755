import Addresses
import Agreements
import Cores
import HTML
import Search

/// The search: every promise in a list, which is all there is to it without a script; with one, the list is looked up in.
enum SearchPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words.search
        return Layout(title: words.title, description: words.lead, kind: "search", scripts: [script(page)]).document(
            page,
            """
            <h1>\(words.title)</h1>
            <form class="find large" role="search" action="./"\(messages(page))>
            <label for="q">\(words.field)</label><input type="search" id="q" name="q" placeholder="\(words.placeholder)" autocomplete="off" enterkeyhint="search">\
            <button class="button">\(words.button)</button>
            \(SearchFacets.render(page))</form>
            <template id="row"><li><a></a> <q></q> </li>\(each: VerdictView.used(in: page), { VerdictView.label($0, page.words) })</template>
            <output id="status" for="q"></output>
            <nav id="places" aria-label="\(words.places)" hidden>\(places(page))</nav>
            <ol id="results" class="promises" hidden></ol>
            <section id="in-log" hidden aria-labelledby="in-log-title"><h2 id="in-log-title"><a href="\(page.link(page.routes.searchLog))">\(words.messages.log)</a></h2><ol class="promises entries"></ol></section>
            <div id="all">
            \(whole(page))</div>
            """)
    }

    /// What stands there before anything is asked: the list, or where lists are.
    private static func whole(_ page: PageContext) -> HTML {
        let words = page.words.search
        switch page.edition.search {
        case .list(let list):
            return """
                <noscript><p>\(words.withoutScript)</p></noscript>
                <nav aria-label="\(words.jump)"><ul class="jump">\(each: page.edition.agreement.areas, {
                    "<li><a href=\"#\($0.id.description)\">\($0.title)</a></li>"
                })</ul></nav>
                <p>\(words.unmarked)</p>
                \(SearchList.render(page))<template id="synonyms">\(list.value.synonyms)</template>
                """
        case .files:
            return """
                <noscript><p>\(words.withoutScriptOrList)</p></noscript>
                <nav aria-label="\(words.jump)"><ul class="jump">\(each: page.edition.agreement.areas, {
                    "<li><a href=\"\(page.link(page.routes.area($0.id)))\">\($0.title)</a></li>"
                })</ul></nav>
                """
        }
    }

    /// What the script of each kind must know.
    private static func index(_ page: PageContext) -> HTML {
        switch page.edition.search {
        case .list(let list):
            return """
                 data-facets="\(list.value.facets)"
                """
        case .files(let index):
            let files = index.files
            return """
                 data-index="\(page.link(page.routes.searchFolder(index.folder)))" data-count="\(files.count)" \
                data-word-files="\(files.wordFiles)" data-splits="\(files.splits)" data-lexicon="\(files.lexicon)"
                """
        }
    }

    private static func script(_ page: PageContext) -> Asset {
        switch page.edition.search {
        case .list: .searchList
        case .files: .searchFiles
        }
    }

    /// What the script says, and what it must know.
    private static func messages(_ page: PageContext) -> HTML {
        let messages = page.words.search.messages
        return """
             data-one="\(messages.one)" data-many="\(messages.many)" data-at-least="\(messages.atLeast)" data-none="\(messages.none)" \
            data-partly="\(messages.partly)" data-instead="\(messages.instead)" data-filtered="\(messages.filtered)" data-in-log="\(messages.searchLog)" data-more="\(messages.more)" data-limited="\(messages.limited)" \
            data-log="\(log(page))" data-names="\(names(page))"\(index(page))
            """
    }

    /// Where all entries are, the newest first.
    private static func log(_ page: PageContext) -> String {
        SearchLogPage.yearsWithEntries(in: page.edition).sorted(by: >).map { page.link(page.routes.searchLog($0)) }
            .joined(separator: " ")
    }

    /// The filters' names, in the order the script expects.
    private static func names(_ page: PageContext) -> String {
        let names = page.words.search.parameters
        return [names.area, names.verdict, names.kind, names.year, names.committee].map(\.description).joined(
            separator: " ")
    }

    /// The pages that a search may lead to, besides promises and what the list's headings lead to.
    private static func places(_ page: PageContext) -> HTML {
        let (routes, edition) = (page.routes, page.edition)
        let areas =
            switch edition.search {
            case .list: [(String, SitePath)]()
            case .files: edition.agreement.areas.map { ($0.title, routes.area($0.id)) }
            }
        let committees = edition.content.committees.map { (page.words.name(of: $0), routes.committee($0.id)) }
        let indicators = edition.content.indicators.map { ($0.title, routes.indicator($0.id)) }
        let pages = edition.content.pages.map { ($0.title, routes.page($0.slug)) }
        return """
            <ul>\(each: areas + committees + indicators + pages, {
                "<li hidden><a href=\"\(page.link($0.1))\">\($0.0)</a></li>"
            })</ul>
            """
    }
}
