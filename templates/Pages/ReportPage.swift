import Addresses
import Agreements
import HTML
import Markdown

/// The whole agreement with what became of it, on one page, made to be printed: a cover, the counts, contents, and each
/// area's text with its promises in a table after it.
///
/// Names of its own parts hold an underscore, which no area's has.
enum ReportPage {
    static func render(_ page: PageContext) -> HTML {
        var page = page
        page.holdsPromises = true
        page.definesSigns = true
        let words = page.words
        let agreement = page.edition.agreement
        return Layout(
            title: words.report.title, description: words.report.lead,
            trail: [(words.frame.agreement, page.routes.agreement)],
            stylesheet: ReportStyle.stylesheet(page.edition)
        ).document(
            page,
            """
            <article class="report">
            \(cover(page))
            <section aria-labelledby="_overview"><h2 id="_overview">\(words.report.overview)</h2>
            \(ReportTables.overview(page))
            \(VerdictView.legend(words))</section>
            <nav aria-labelledby="_contents"><h2 id="_contents">\(words.text.contents)</h2>
            \(contents(page))</nav>
            \(preamble(page))\
            \(each: agreement.areas.enumerated(), { chapter($1, number: $0 + 1, page) })\
            \(if: !agreement.signatures.blocks.isEmpty, {
                """
                <section aria-labelledby="_signatures"><h2 id="_signatures">\(words.text.signatures)</h2>
                <div class="words agreement">\(AgreementText.passage(agreement.signatures, at: .signatures, page))</div></section>

                """
            })</article>
            """)
    }

    private static func cover(_ page: PageContext) -> HTML {
        let words = page.words
        let site = page.edition.content.settings
        let agreement = page.edition.agreement
        let tally = Tally(agreement.commitments, asOf: page.edition.today)
        let parties = words.list(agreement.parties.map(\.name))
        return """
            <header class="cover">
            <h1>\(agreement.title)</h1>
            <p class="lead">\(words.report.lead)</p>
            <dl class="facts">
            <div><dt>\(words.report.parties)</dt><dd>\(parties)</dd></div>
            <div><dt>\(words.report.period)</dt><dd>\(words.date(agreement.period))</dd></div>
            <div><dt>\(words.report.state)</dt><dd><time datetime="\(page.edition.today.description)">\(words.day(page.edition.today))</time></dd></div>
            <div><dt>\(words.report.publisher)</dt><dd>\(site.publisher)</dd></div>
            \(let: site.baseURL, { base in
                """
                <div><dt>\(words.report.address)</dt><dd><a href="\(base.address(of: page.path))">\(base.address(of: page.path))</a></dd></div>

                """
            })</dl>
            \(VerdictView.definitions())\(VerdictPattern.definitions())\(TallyView.figure(tally, words))
            <p>\(words.followUp.range(tally.atLeastFulfilled, tally.atMostFulfilled, tally.total))</p>
            <p>\(words.report.notes) <span class="screen">\(words.report.howToPrint)</span></p>
            </header>
            """
    }

    private static func contents(_ page: PageContext) -> HTML {
        """
        <ol>\(if: hasPreamble(page), { "<li><a href=\"#_preamble\">\(page.words.text.preamble)</a></li>\n" })\
        \(each: page.edition.agreement.areas, { area in
            """
            <li><a href="#\(Anchor.of(area))">\(area.title)</a>\(if: !area.sections.isEmpty, {
                "<ol>\(each: area.sections, { "<li><a href=\"#\(Anchor.of($0, in: area))\">\($0.title)</a></li>" })</ol>"
            })</li>

            """
        })</ol>
        """
    }

    private static func hasPreamble(_ page: PageContext) -> Bool {
        !page.edition.agreement.preamble.blocks.isEmpty
    }

    private static func preamble(_ page: PageContext) -> HTML {
        guard hasPreamble(page) else { return "" }
        return """
            <section class="preamble" aria-labelledby="_preamble"><h2 id="_preamble">\(page.words.text.preamble)</h2>
            <div class="words agreement">\(AgreementText.passage(page.edition.agreement.preamble, at: .preamble, page))</div>
            \(ReportTables.outcomes(page.edition.commitmentsInPreamble, page))</section>

            """
    }

    /// An area; a promise that is made in several stands in the table of the first.
    private static func chapter(_ area: PolicyArea, number: Int, _ page: PageContext) -> HTML {
        let commitments = page.edition.commitments(in: area.id).filter { $0.area == area.id }
        let id = "\(Anchor.of(area))_outcomes"
        return """
            <section class="chapter" id="chapter_\(number)" aria-labelledby="\(Anchor.of(area))">
            <div class="words agreement">
            \(AgreementText.area(area, level: 2, page))</div>
            \(if: !commitments.isEmpty, {
                """
                <h3 id="\(id)">\(page.words.report.whatBecame)</h3>
                \(TallyView.figure(page.edition.tally(of: area.id), page.words))
                \(ReportTables.outcomes(commitments, page))
                """
            })</section>

            """
    }
}
