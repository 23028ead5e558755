import Agreements
import HTML

/// The whole agreement as it was written, with what became of each promise in the margin.
enum AgreementPage {
    static func render(_ page: PageContext) -> HTML {
        var page = page
        page.definesSigns = true
        let words = page.words.text
        let agreement = page.edition.agreement
        return Layout(title: words.wholeTitle, description: words.wholeLead, linked: [LinkedData.agreement(page)])
            .document(
                page,
                """
                <h1>\(words.wholeTitle)</h1>
                <p class="lead">\(words.wholeLead)</p>
                \(let: agreement.source, { "<p>\(words.source): \($0)</p>\n" })\
                <p><a href="\(page.link(page.routes.report))">\(page.words.report.link)</a></p>
                <nav aria-label="\(words.contents)"><details class="toc"><summary>\(words.contents)</summary>
                \(contents(page))</details></nav>
                \(VerdictView.definitions())<article class="words agreement">
                \(AgreementText.passage(agreement.preamble, at: .preamble, page))\
                \(each: agreement.areas, { AgreementText.area($0, level: 2, page) })\
                \(AgreementText.passage(agreement.signatures, at: .signatures, page))\
                </article>
                """)
    }

    private static func contents(_ page: PageContext) -> HTML {
        """
        <ol class="contents">\(each: page.edition.agreement.areas, { area in
            """
            <li><a href="#\(Anchor.of(area))">\(area.title)</a>\(if: !area.sections.isEmpty, {
                "<ul>\(each: area.sections, { "<li><a href=\"#\(Anchor.of($0, in: area))\">\($0.title)</a></li>" })</ul>"
            })</li>

            """
        })</ol>
        """
    }
}
