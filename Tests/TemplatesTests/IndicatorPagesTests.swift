import Addresses
import Agreements
import HTML
import Templates
import TestSupport
import Testing

struct IndicatorPagesTests {
    private static let years: [(date: String, value: String)] = [
        ("2017", "9"), ("2018", "10"), ("2021", "12"), ("2022", "12.5"),
    ]

    private func page(_ path: String, _ content: TestContent) throws -> String {
        let edition = try Edition(content.read(), today: #require(CalendarDate("2022-06-01")))
        let page = try #require(SitePages.all(of: edition).first { $0.path.description == path })
        return page.render().description
    }

    private func count(_ piece: String, in html: String) -> Int { html.split(separator: piece).count - 1 }

    @Test func `years nobody measured stay a gap in the line`() throws {
        let html = try page("/maltall/sykkel/", TestContent().measuring(TestContent.table(Self.years)))
        #expect(count("<circle class=\"point\"", in: html) == 4)
        #expect(count("<line class=\"run\"", in: html) == 2)
    }

    @Test func `a chart is named and told in words`() throws {
        let html = try page("/maltall/sykkel/", TestContent().measuring(TestContent.table(Self.years)))
        #expect(
            html.contains(
                """
                <svg class="chart" role="img" aria-labelledby="chart-sykkel-title" aria-describedby="chart-sykkel-desc">
                <title id="chart-sykkel-title">Sykkelandel, prosent</title>
                <desc id="chart-sykkel-desc">2017: 9; 2018: 10; 2021: 12; 2022: 12,5.</desc>
                """))
        #expect(!html.contains("style="))
    }

    @Test func `the value axis begins at zero and has few round ticks`() throws {
        let html = try page("/maltall/sykkel/", TestContent().measuring(TestContent.table(Self.years)))
        let ticks = html.split(separator: "<text class=\"value\"").dropFirst()
            .compactMap { $0.split(separator: ">").dropFirst().first?.split(separator: "<").first }
        #expect(ticks == ["0", "5", "10", "15"])
    }

    @Test(arguments: [("0.05", "0,05"), ("1200000", "1 500 000"), ("-3", "−3"), ("0", "1")])
    func `the ticks are numbers in the page's language`(value: String, tick: String) throws {
        let table = TestContent.table([("2019", value), ("2020", value)])
        let html = try page("/maltall/sykkel/", TestContent().measuring(table))
        #expect(html.contains("dy=\"-4\">\(tick.replacing(" ", with: "\u{A0}"))</text>"))
    }

    @Test func `a target that can be computed is a line with its name`() throws {
        let content = TestContent().measuring(TestContent.table(Self.years))
            .targeting("at-least: 15, unit: prosent, by: 2023")
        let html = try page("/maltall/sykkel/", content)
        #expect(html.contains("<line class=\"goal\" x1=\"0\" x2=\"100%\" y1=\"10.0%\" y2=\"10.0%\"/>"))
        #expect(html.contains(">Mål: minst 15 prosent innen 2023</text>"))
        #expect(html.contains("<a href=\"../../lofter/kutt/\">Kutte utslippene</a>: minst 15 prosent innen 2023"))
    }

    @Test func `a target that cannot be computed is told, not drawn`() throws {
        let content = TestContent().measuring(TestContent.table(Self.years))
            .targeting("reduce-by: 30, unit: prosent, baseline: \"1991\"")
        let html = try page("/maltall/sykkel/", content)
        #expect(!html.contains("class=\"goal\""))
        #expect(html.contains("Kutte utslippene</a>: 30 prosent mindre"))
    }

    @Test func `one value alone is a table without a chart`() throws {
        let html = try page("/maltall/sykkel/", TestContent().measuring(TestContent.table([("2019", "10")])))
        #expect(!html.contains("class=\"chart\""))
        #expect(
            html.contains(
                """
                <tr><th scope="row">2019</th><td>10</td><td><a href="https://example.org/reiser" rel="external">Reisevaner</a></td></tr>
                """))
    }

    @Test func `what editors write in a series can never become markup`() throws {
        let hostile = "<b>&"
        let table = """
            date,value,source,url,note
            2018,9,\(hostile),https://example.org/?a=1&b=2,\(hostile)
            2019,10,\(hostile),https://example.org/,

            """
        let content = TestContent().measuring(table, unit: "\"\(hostile)\"", title: hostile)
            .targeting("at-least: 15, unit: \"\(hostile)\"")
        for path in ["/maltall/", "/maltall/sykkel/", "/lofter/kutt/"] {
            let html = try page(path, content)
            #expect(!html.contains("<b>"), "\(path)")
            #expect(html.contains("&lt;b&gt;&amp;"), "\(path)")
        }
        #expect(try page("/maltall/sykkel/", content).contains("href=\"https://example.org/?a=1&amp;b=2\""))
    }

    @Test func `a promise that is measured shows the chart and leads to the numbers`() throws {
        let content = TestContent().measuring(TestContent.table(Self.years)).targeting("at-least: 15, unit: prosent")
        let html = try page("/lofter/kutt/", content)
        #expect(html.contains("<svg class=\"chart\""))
        #expect(html.contains("<p>Bare <a href=\"../../metode/\">Trondheim</a>.</p>"))
        #expect(html.contains("<a href=\"../../maltall/sykkel/\">Mer om tallene</a>"))
        #expect(try !page("/lofter/fred/", content).contains("class=\"numbers\""))
    }

    @Test(arguments: [("nb", "/maltall/"), ("nn", "/maltal/"), ("en", "/indicators/")])
    func `the list is linked from every page's foot and leads to each indicator`(language: String, path: String) throws
    {
        let content = TestContent().measuring(TestContent.table(Self.years))
            .replacing("language: nb", with: "language: \(language)", in: "site.yml")
        #expect(try page("/", content).contains("<li><a href=\"\(path.dropFirst())\">"))
        #expect(try page(path, content).contains("<a href=\"sykkel/\">Sykkelandel</a>"))
    }
}
