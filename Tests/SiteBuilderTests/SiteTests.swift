import Addresses
import Agreements
import Diagnostics
import Foundation
import SiteBuilder
import Synchronization
import TestSupport
import Testing

struct SiteTests {
    private let day = CalendarDate("2022-06-01")

    private func site(_ content: TestContent = TestContent()) throws -> Site {
        try Site(content.read(), today: #require(day))
    }

    @Test(arguments: ["nb", "nn", "en"])
    func `every link leads somewhere, in every language`(language: String) async throws {
        let site = try site(TestContent().replacing("language: nb", with: "language: \(language)", in: "site.yml"))
        let report = site.render().links
        #expect(report.problems.map(\.description) == [])
        #expect(report.internalLinks > 100)
    }

    @Test func `every link leads somewhere below another base path`() async throws {
        let content = TestContent().replacing(
            "language: nb", with: "language: nb\nbase-url: https://example.org/avtale", in: "site.yml")
        let site = try site(content)
        #expect(site.render().links.problems.map(\.description) == [])
    }

    @Test func `a broken link is told where it was written`() async throws {
        let content = TestContent().replacing("Slik.", with: "Slik.\n\nSe [her](/borte/).", in: "pages/metode.md")
        let site = try site(content)
        let report = site.render().links
        let problems = site.linkProblems(report, in: ContentTree(root: "content", texts: content.texts))
        #expect(
            problems.sorted.map(\.description) == [
                """
                content/pages/metode.md:8:10: error: /metode/: the link «../borte/» leads to «/borte/», which is not in the site
                    Se [her](/borte/).
                             ^
                """
            ])
    }

    @Test func `two pages on one address are told`() throws {
        let content = TestContent().with("pages/lofter.md", "---\ntitle: L\ndescription: L.\n---\n\nTekst.\n")
        #expect(
            try site(content).addressProblems(root: "content").sorted.map(\.description) == [
                """
                content/pages/lofter.md: error: its page would be at /lofter/, where the list of promises is
                    give one of them another name
                """
            ])
    }

    @Test func `the same content gives the same bytes`() async throws {
        let first = try site().rendered()
        let second = try site().rendered()
        #expect(first.map(\.path) == second.map(\.path))
        #expect(first.map(\.bytes) == second.map(\.bytes))
    }

    @Test func `another verdict changes just the pages that speak of the promise`() async throws {
        let path = "commitments/klimabudsjett/2021-06-03.md"
        let before = try site(TestContent().with(path, TestContent.entry("in-progress"))).rendered()
        let after = try site(TestContent().with(path, TestContent.entry("fulfilled"))).rendered()
        #expect(before.map(\.path) == after.map(\.path))
        let changed = zip(before, after).filter { $0.bytes != $1.bytes }.map { $0.1.path.description }
        #expect(
            changed == [
                // Totals and lists that hold the promise, the chapters of the text that it stands in, and its own page.
                "/", "/arsskifter/", "/arsskifter/2021/", "/avtalen/", "/avtalen/klima/", "/avtalen/klima/sykkel/",
                "/data/agreement.json", "/data/commitments.csv", "/data/commitments/klimabudsjett.json",
                "/data/entries.csv", "/endringer/", "/endringer/atom.xml", "/frister/", "/frister/deadlines.ics",
                "/innvev/lofte/klimabudsjett/", "/innvev/omrade/klima/",
                "/komiteer/", "/komiteer/miljo/", "/komiteer/miljo/deadlines.ics", "/lofter/", "/lofter/klimabudsjett/",
                "/omrader/", "/omrader/klima/", "/omrader/klima/atom.xml", "/omrader/klima/deadlines.ics", "/rapport/",
                "/sok/", "/sok/logg/2021/",
                // So that copies of the former state are let go.
                "/worker.js",
            ])
    }

    @Test func `the data names every promise with its words and its verdict`() async throws {
        struct Data: Decodable {
            struct Promise: Decodable {
                let id, title, kind, quote, verdict: String
                let area: String?
            }
            let commitments: [Promise]
        }
        let content = TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("fulfilled"))
        let rendered = try site(content).rendered()
        let file = try #require(rendered.first { $0.path.description == "/data/agreement.json" })
        let data = try JSONDecoder().decode(Data.self, from: Foundation.Data(file.bytes))
        #expect(data.commitments.map(\.id) == ["fred", "klimabudsjett", "kutt", "sykkelveier"])
        #expect(data.commitments.map(\.verdict) == ["not-assessed", "fulfilled", "not-assessed", "not-assessed"])
        #expect(data.commitments[1].quote == "skal det lages et klimabudsjett")
        #expect(data.commitments.map(\.area) == [nil, "klima", "klima", "klima"])
    }
}

extension Site {
    /// All that is in the site, by path.
    fileprivate func rendered() -> [Rendered] {
        let all = Mutex<[Rendered]>([])
        _ = render { file in all.withLock { $0.append(file) } }
        return all.withLock { $0.sorted { $0.path < $1.path } }
    }
}
