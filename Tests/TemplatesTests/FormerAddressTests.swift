import Addresses
import Agreements
import Foundation
import HTML
import Templates
import TestSupport
import Testing

/// What is found at addresses that something had before.
struct FormerAddressTests {
    private func pages(_ content: TestContent) throws -> [String: String] {
        let edition = try Edition(content.read(), today: #require(CalendarDate("2022-06-01")))
        return Dictionary(
            uniqueKeysWithValues: SitePages.all(of: edition).map { ($0.path.description, $0.render().description) })
    }

    /// Where the redirects of a content lead, by their paths.
    private func redirects(_ content: TestContent) throws -> [String: String] {
        try pages(content).compactMapValues { html in
            html.firstMatch(of: /http-equiv="refresh" content="0; url=([^"]*)"/).map { String($0.1) }
        }
    }

    @Test func `a former id leads to the promise`() throws {
        let content = TestContent().replacing(
            "kind: framing", with: "kind: framing\naliases: [ro, stille]", in: "commitments/fred/index.md")
        #expect(
            try redirects(content) == [
                "/lofter/ro/": "../fred/", "/lofter/stille/": "../fred/", "/innvev/lofte/ro/": "../fred/",
                "/innvev/lofte/stille/": "../fred/",
            ])
    }

    @Test func `a former area leads on from every page it had`() throws {
        let content = TestContent().replacing(
            "order: 1", with: "order: 1\naliases: [miljo]", in: "agreement/klima/index.md")
        #expect(
            try redirects(content) == [
                "/omrader/miljo/": "../klima/", "/innvev/omrade/miljo/": "../klima/", "/avtalen/miljo/": "../klima/",
                "/avtalen/miljo/sykkel/": "../../klima/sykkel/",
            ])
    }

    @Test func `a former section leads on, below its area's former name too`() throws {
        let content = TestContent()
            .replacing("order: 1", with: "order: 1\naliases: [sykling]", in: "agreement/klima/sykkel.md")
        #expect(try redirects(content) == ["/avtalen/klima/sykling/": "../sykkel/"])
        let both = content.replacing("order: 1", with: "order: 1\naliases: [miljo]", in: "agreement/klima/index.md")
        #expect(try redirects(both)["/avtalen/miljo/sykling/"] == "../../klima/sykkel/")
    }

    @Test func `a former page leads on`() throws {
        let content = TestContent().replacing(
            "title: Metode", with: "title: Metode\naliases: slik-gjor-vi", in: "pages/metode.md")
        #expect(try redirects(content) == ["/slik-gjor-vi/": "../metode/"])
    }

    @Test func `a promise that was split leads to all of its parts, and redirects to none`() throws {
        let content = TestContent()
            .replacing("kind: framing", with: "kind: framing\naliases: [alt]", in: "commitments/fred/index.md")
            .replacing("kind: numeric", with: "kind: numeric\naliases: [alt]", in: "commitments/kutt/index.md")
        let html = try #require(try pages(content)["/lofter/alt/"])
        #expect(
            html.contains(
                """
                <ul><li><a href="../fred/">Fred</a></li><li><a href="../kutt/">Kutte utslippene</a></li></ul>
                """))
        #expect(html.contains("<h1>Siden er delt</h1>"))
        #expect(try redirects(content) == [:])
    }

    @Test func `an area that was split leads to its parts`() throws {
        let content = TestContent()
            .replacing("order: 1", with: "order: 1\naliases: [alt]", in: "agreement/klima/index.md")
            .with("agreement/skole/index.md", "---\norder: 2\naliases: [alt]\n---\n\n# SKOLE\n")
        let html = try #require(try pages(content)["/omrader/alt/"])
        #expect(html.contains("<a href=\"../klima/\">KLIMA</a>") && html.contains("<a href=\"../skole/\">SKOLE</a>"))
    }
}
