import Agreements
import HTML

/// An indicator's values with their sources, as a table.
enum IndicatorTable {
    static func table(_ indicator: Indicator, _ page: PageContext) -> HTML {
        let words = page.words
        return """
            <table class="numbers">
            <caption>\(indicator.title), \(indicator.unit)</caption>
            <thead><tr><th scope="col">\(words.indicator.date)</th><th scope="col">\(words.indicator.value)</th>\
            <th scope="col">\(words.indicator.source)</th></tr></thead>
            <tbody>
            \(each: indicator.measurements, { row($0, words) })</tbody>
            </table>
            """
    }

    private static func row(_ measurement: Measurement, _ words: Wording) -> HTML {
        """
        <tr><th scope="row">\(words.date(measurement.date))</th><td>\(words.decimal(measurement.value))</td>\
        <td><a href="\(measurement.address)" rel="external">\(measurement.source)</a>\
        \(let: measurement.note, { "<br><span class=\"what\">\($0)</span>" })</td></tr>

        """
    }
}
