import Addresses
import Agreements
import Foundation
import HTML
import TestSupport
import Testing

@testable import Templates

struct ReportTests {
    private func edition(_ content: TestContent = TestContent()) throws -> Edition {
        try Edition(content.read(), today: #require(CalendarDate("2022-06-01")))
    }

    private func report(_ content: TestContent) throws -> String {
        let pages = SitePages.all(of: try edition(content))
        return try #require(pages.first { $0.path.description == "/rapport/" }).render().description
    }

    @Test func `the report tells of each promise once what became of it, why, and on what evidence`() throws {
        let html = try report(
            TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("partly-fulfilled")))
        #expect(html.components(separatedBy: "<tr id=\"o_").count == 5)
        #expect(html.contains("<tr id=\"o_1\"><td><a href=\"#p_1\">Et klimabudsjett</a><p>Det skjedde.</p>"))
        #expect(html.contains("<a href=\"https://example.org/vedtak\">Vedtak i bystyret</a>"))
        #expect(html.contains("<small>Per 3. juni 2021</small>"))
        // Its words lead to the table, in both places where they stand, and back.
        #expect(html.contains("id=\"p_1\" href=\"#o_1\"") && html.contains("id=\"p_1.2\" href=\"#o_1\""))
    }

    @Test func `the counts of the areas add up`() throws {
        let html = try report(
            TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("partly-fulfilled")))
        #expect(html.contains("<a href=\"#klima\">KLIMA</a></th><td>1</td><td>2</td><td>3</td>"))
        #expect(html.contains("<tfoot><tr><th scope=\"row\">I alt</th><td>1</td><td>2</td><td>3</td></tr></tfoot>"))
    }

    @Test func `a title with quotes and line breaks stays a string in the style sheet`() throws {
        #expect(ReportStyle.string("a\"b\\c\nd</style>") == #""a\"b\\c\a d</style>""#)
        let content = TestContent().replacing(
            "title: Løftene", with: "title: \"L\\\" } @page { margin: 0 }\"", in: "site.yml")
        let css = String(decoding: ReportStyle.stylesheet(try edition(content)).bytes, as: UTF8.self)
        #expect(css.contains(#"content: "L\" } @page { margin: 0 }";"#))
        #expect(css.contains("#chapter_1 { page: chapter-1; }"))
    }
}
