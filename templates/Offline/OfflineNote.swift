import HTML

/// What a page says when it is read without a network: that it is a copy, and of which day.
///
/// It stands hidden on every page as it is sent; the worker that keeps copies shows it, so that no page needs a script for it.
enum OfflineNote {
    static func note(_ page: PageContext) -> HTML {
        guard page.edition.delivery.worksOffline else { return "" }
        return """
            <aside class="offline" hidden><p>\(page.words.offline.copy(page.words.day(page.edition.today)))</p></aside>

            """
    }
}
