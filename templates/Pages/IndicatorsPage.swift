import Agreements
import HTML

/// The list of what is measured.
enum IndicatorsPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        let indicators = page.edition.content.indicators
        return Layout(title: words.indicator.listTitle, description: words.indicator.listLead).document(
            page,
            """
            <h1>\(words.indicator.listTitle)</h1>
            <p class="lead">\(words.indicator.listLead)</p>
            \(if: indicators.isEmpty, { "<p class=\"empty\">\(words.indicator.none)</p>" }, else: {
                "<ul class=\"promises\">\(each: indicators, { item($0, page) })</ul>"
            })
            """)
    }

    private static func item(_ indicator: Indicator, _ page: PageContext) -> HTML {
        let words = page.words
        let latest = indicator.measurements.last
        return """
            <li><a href="\(page.link(page.routes.indicator(indicator.id)))">\(indicator.title)</a>\
            \(let: latest, { " <span class=\"due\">\(words.date($0.date)): \(words.decimal($0.value)) \(indicator.unit)</span>" })</li>

            """
    }
}
