import Agreements
import HTML

/// An indicator's chart, where there is more than one value, and always its table.
enum IndicatorFigure {
    static func figure(_ indicator: Indicator, _ page: PageContext) -> HTML {
        "\(chart(indicator, page) ?? "")\(IndicatorTable.table(indicator, page))"
    }

    /// The chart alone, or the table where there is no chart.
    static func brief(_ indicator: Indicator, _ page: PageContext) -> HTML {
        chart(indicator, page) ?? IndicatorTable.table(indicator, page)
    }

    private static func chart(_ indicator: Indicator, _ page: PageContext) -> HTML? {
        IndicatorChart(indicator, goals: Goal.all(on: indicator, page)).map {
            "<figure class=\"indicator\">\n\($0.svg(id: "chart-\(indicator.id)", page))\n</figure>\n"
        }
    }
}
