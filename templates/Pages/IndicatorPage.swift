import Agreements
import HTML
import Markdown

/// The page of one indicator: its values, what to know about them, and the promises that are held against them.
enum IndicatorPage {
    static func render(_ indicator: Indicator, _ page: PageContext) -> HTML {
        let words = page.words.indicator
        let goals = Goal.all(on: indicator, page)
        return Layout(
            title: indicator.title, description: "\(indicator.title), \(indicator.unit). \(words.listLead)",
            trail: [(words.listTitle, page.routes.indicators)]
        ).document(
            page,
            """
            <article>
            <h1>\(indicator.title)</h1>
            \(IndicatorFigure.figure(indicator, page))
            \(let: indicator.baseline, { "<p>\(page.words.promise.baseline) \($0)</p>\n" })\
            \(if: !indicator.text.blocks.isEmpty, {
                """
                <section aria-labelledby="notes"><h2 id="notes">\(words.notes)</h2>
                \(SiteProse.render(indicator.text, page, shift: 2))</section>

                """
            })\(if: !goals.isEmpty, {
                """
                <section aria-labelledby="goals"><h2 id="goals">\(words.promises)</h2>
                <ul>\(each: goals, { goal($0, page) })</ul></section>

                """
            })</article>
            """)
    }

    private static func goal(_ goal: Goal, _ page: PageContext) -> HTML {
        """
        <li><a href="\(page.link(page.routes.commitment(goal.commitment.id)))">\(goal.commitment.title)</a>: \
        \(goal.words(page.words))</li>
        """
    }
}
