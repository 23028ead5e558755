import Addresses
import Agreements
import HTML
import Hosting
import Templates
import TestSupport
import Testing

struct EmbedTests {
    private func page(_ path: String, _ content: TestContent = TestContent()) throws -> String {
        let edition = try Edition(content.read(), today: #require(CalendarDate("2022-06-01")))
        let page = try #require(SitePages.all(of: edition).first { $0.path.description == path })
        return page.render().description
    }

    private var published: TestContent {
        TestContent().replacing(
            "language: nb", with: "language: nb\nbase-url: https://example.org/avtale", in: "site.yml")
    }

    @Test(arguments: ["/innvev/omrade/klima/", "/innvev/lofte/klimabudsjett/"])
    func `a framed page is small, has no script, and its links leave the frame`(path: String) throws {
        let html = try page(path)
        #expect(html.utf8.count < 6 * 1024)
        #expect(!html.contains("<script") && html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(html.components("<a ") == html.components("target=\"_top\"") && html.components("<a ") == 2)
        #expect(html.contains("<time datetime=\"2022-06-01\">1. juni 2022</time>"))
        #expect(html.contains("Ikke vurdert") && html.contains("<svg class=\"sign v-not-assessed\""))
    }

    @Test func `framed pages are not told to search engines`() throws {
        let edition = try Edition(TestContent().read(), today: #require(CalendarDate("2022-06-01")))
        for page in SitePages.all(of: edition) where page.role == .embed { #expect(!page.isListed, "\(page.path)") }
    }

    @Test func `the markup to paste has the whole address, and a title that cannot end it`() throws {
        let content = published.replacing(
            "title: Et klimabudsjett", with: "title: 'Et \"></iframe><script>'",
            in: "commitments/klimabudsjett/index.md")
        let html = try page("/lofter/klimabudsjett/", content)
        #expect(html.contains("&lt;iframe src=&quot;https://example.org/avtale/innvev/lofte/klimabudsjett/&quot;"))
        #expect(html.contains("title=&quot;Et &amp;quot;&amp;gt;&amp;lt;/iframe&amp;gt;&amp;lt;script&amp;gt; ·"))
        #expect(try page("/innvev/", published).contains("https://example.org/avtale/innvev/omrade/klima/&quot;"))
    }

    @Test func `without an address there is no markup that would not work`() throws {
        for path in ["/innvev/", "/lofter/klimabudsjett/"] {
            let html = try page(path)
            #expect(!html.contains("iframe") && html.contains("er ikke bestemt ennå"), "\(path)")
        }
    }

    @Test func `a framed page of a promise with another name leads on, and may be framed`() throws {
        let content = published.replacing(
            "title: Et klimabudsjett", with: "aliases: [budsjett]\ntitle: Et klimabudsjett",
            in: "commitments/klimabudsjett/index.md")
        #expect(try page("/innvev/lofte/budsjett/", content).contains("content=\"0; url=../klimabudsjett/\""))
    }
}

extension String {
    /// How often something stands in it.
    fileprivate func components(_ text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
