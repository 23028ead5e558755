import Agreements
import HTML

/// An indicator's chart, where there is more than one value, and always its table.
enum IndicatorFigure {
    static func figure(_ indicator: Indicator, _ page: PageContext) -> HTML {
        let chart = IndicatorChart(indicator, goals: Goal.all(on: indicator, page))
        return """
            \(let: chart, { "<figure class=\"indicator\">\n\($0.svg(id: "chart-\(indicator.id)", page))\n</figure>\n" })\
            \(IndicatorTable.table(indicator, page))
            """
    }
}
