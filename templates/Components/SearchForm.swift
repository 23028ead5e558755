import HTML

/// The field that leads to the search; it works without a script, as every form does.
enum SearchForm {
    /// A small one, for the head of every page.
    static func small(_ page: PageContext) -> HTML {
        let words = page.words.search
        return """
            <form class="find" role="search" action="\(page.link(page.routes.search))">\
            <input type="search" name="q" aria-label="\(words.field)" placeholder="\(words.title)" enterkeyhint="search"></form>
            """
    }

    /// A large one, for the front page.
    static func large(_ page: PageContext) -> HTML {
        let words = page.words.search
        return """
            <form class="find large" role="search" action="\(page.link(page.routes.search))">\
            <label for="q">\(words.field)</label>\
            <input type="search" id="q" name="q" placeholder="\(words.placeholder)" autocomplete="off" enterkeyhint="search">\
            <button class="button">\(words.button)</button></form>
            """
    }
}
