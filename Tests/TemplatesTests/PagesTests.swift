import Addresses
import Agreements
import Foundation
import HTML
import Templates
import TestSupport
import Testing

struct PagesTests {
    private func pages(_ content: TestContent = TestContent(), today: String = "2022-06-01") throws -> [String: String]
    {
        let edition = try Edition(content.read(), today: #require(CalendarDate(today)))
        return Dictionary(
            uniqueKeysWithValues: SitePages.all(of: edition).map { ($0.path.description, $0.render().description) })
    }

    private func page(_ path: String, _ content: TestContent = TestContent()) throws -> String {
        try #require(try pages(content)[path])
    }

    @Test func `every place of the design has its page`() throws {
        #expect(
            try pages().keys.sorted() == [
                "/", "/404.html", "/arsskifter/", "/arsskifter/2019/", "/arsskifter/2020/", "/arsskifter/2021/",
                "/avtalen/", "/avtalen/klima/", "/avtalen/klima/sykkel/", "/data/", "/endringer/", "/frister/",
                "/innvev/", "/innvev/lofte/fred/", "/innvev/lofte/klimabudsjett/", "/innvev/lofte/kutt/",
                "/innvev/lofte/sykkelveier/", "/innvev/omrade/klima/",
                "/kilder/",
                "/komiteer/", "/komiteer/miljo/", "/lofter/", "/lofter/fred/", "/lofter/klimabudsjett/",
                "/lofter/kutt/",
                "/lofter/sykkelveier/", "/maltall/", "/metode/", "/omrader/", "/omrader/klima/", "/rapport/",
                "/rettelser/", "/sok/", "/sok/logg/", "/uten-nett/", "/vet-ikke/",
            ])
    }

    @Test(arguments: [("nb", "/omrader/klima/"), ("nn", "/omrade/klima/"), ("en", "/areas/klima/")])
    func `the language names the folders and the page`(language: String, path: String) throws {
        let content = TestContent().replacing("language: nb", with: "language: \(language)", in: "site.yml")
        #expect(try page(path, content).contains("<html lang=\"\(language)\">"))
    }

    @Test func `what editors write can never become markup`() throws {
        let hostile = "<script>alert(1)</script>\\\"'&"
        let content = TestContent()
            .replacing(
                "title: Et klimabudsjett", with: "title: \"\(hostile)\"", in: "commitments/klimabudsjett/index.md"
            )
            .replacing("title: Løftene", with: "title: \"\(hostile)\"", in: "site.yml")
            .replacing("title: Sykling", with: "title: \"\(hostile)\"", in: "agreement/klima/sykkel.md")
            .replacing("order: 1\n", with: "order: 1\ningress: \"\(hostile)\"\n", in: "agreement/klima/index.md")
            .replacing("title: Metode", with: "title: \"\(hostile)\"", in: "pages/metode.md")
            .replacing("title: Miljø", with: "title: \"\(hostile)\"", in: "committees/miljo.md")
        for (path, html) in try pages(content) {
            #expect(!html.contains("<script>"), "\(path)")
            #expect(!html.contains("alert(1)</script>"), "\(path)")
        }
    }

    @Test func `the agreement's words are marked as such, and notes among them as notes`() throws {
        let html = try page("/avtalen/klima/")
        #expect(html.contains("<h1 id=\"klima\" data-verbatim>KLIMA</h1>"))
        #expect(
            html.contains(
                """
                I 2021 <a class="promise-mark" id="p-klimabudsjett" href="../../lofter/klimabudsjett/">skal det lages et \
                klimabudsjett</a><span class="note v-not-assessed" data-note>
                """))
        #expect(html.contains("id=\"p-klimabudsjett.2\""))
    }

    @Test func `a promise's page quotes its words, in their sentence, below the stem of their list`() throws {
        let html = try page("/lofter/sykkelveier/")
        #expect(
            html.contains(
                """
                <blockquote class="words" data-verbatim><p class="stem">De rødgrønne vil:</p>
                <p><mark data-quote>bygge sykkelveier</mark>.</p></blockquote>
                """))
        #expect(html.contains("<a href=\"../../avtalen/klima/sykkel/#p-sykkelveier\">Avtalen › KLIMA › Sykling</a>"))
    }

    @Test func `a promise made twice shows both places on its page`() throws {
        let html = try page("/lofter/klimabudsjett/")
        #expect(html.components(separatedBy: "data-quote").count == 3)
        #expect(html.contains("#p-klimabudsjett.2"))
    }

    @Test func `an entry shows its verdict, its words and its sources`() throws {
        let content = TestContent().with(
            "commitments/klimabudsjett/2021-06-03.md",
            TestContent.entry("partly-fulfilled", extra: "confidence: high\n"))
        let html = try page("/lofter/klimabudsjett/", content)
        #expect(html.contains("Delvis oppfylt"))
        #expect(html.contains("<time datetime=\"2021-06-03\">Per 3. juni 2021</time>"))
        #expect(html.contains("<p>Det skjedde.</p>"))
        #expect(html.contains("<a href=\"https://example.org/vedtak\" rel=\"external\">Vedtak i bystyret</a>"))
        #expect(html.contains("Bystyret har vedtatt et klimabudsjett."))
    }

    @Test func `a page that was shown before its day says nothing of what came after`() throws {
        let content = TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("fulfilled"))
        let before = try #require(try pages(content, today: "2021-06-02")["/omrader/klima/"])
        let after = try #require(try pages(content, today: "2021-06-03")["/omrader/klima/"])
        #expect(!before.contains("v-fulfilled"))
        #expect(after.contains("v-fulfilled"))
    }

    @Test func `values are shown as such, and not as something nobody has assessed`() throws {
        let html = try page("/lofter/fred/")
        #expect(html.contains("Verdier") && !html.contains("Ikke vurdert"))
        #expect(try !page("/avtalen/").contains("p-fred\" href=\"../lofter/fred/\">Vi vil ha fred</a><span"))
    }

    @Test func `links of a page for unknown addresses begin at the site's root`() throws {
        let content = TestContent().replacing(
            "language: nb", with: "language: nb\nbase-url: https://example.org/avtale", in: "site.yml")
        let html = try page("/404.html", content)
        #expect(html.contains("href=\"/avtale/lofter/\""))
        #expect(!html.contains("href=\"lofter/"))
    }
}
