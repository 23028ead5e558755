import Addresses
import Agreements
import NIOHTTP1
import SiteBuilder
import Templates
import TestSupport
import Testing

@testable import Preview

struct ResponderTests {
    private let stage = Stage(Scene(run: "run"), audience: Audience(limit: 1))

    private func site(_ content: TestContent = TestContent()) throws -> MountedSite {
        try MountedSite(Site(content.read(), today: #require(CalendarDate("2022-06-01"))))
    }

    private func answer(_ target: String, _ fields: [(String, String)] = []) throws -> (
        status: UInt, headers: HTTPHeaders, text: String
    ) {
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: target, headers: HTTPHeaders(fields))
        let response = Responder(stage: stage).response(to: head, at: try RequestPath(target))
        return (response.status.code, response.headers, String(decoding: response.body, as: UTF8.self))
    }

    @Test func `a page is the published page and one script more`() throws {
        let site = try site()
        stage.change { $0.show(site) }
        guard case .resource(_, _, let render) = site.place(at: "/metode/") else {
            Issue.record("there is no page")
            return
        }
        let published = String(decoding: render(), as: UTF8.self)
        let shown = try answer("/metode/").text
        let tag = try #require(shown.firstRange(of: /<script src="\/_ordholden\/preview.js"[^>]* defer><\/script>\n/))
        #expect(shown.replacingCharacters(in: tag) == published)
        #expect(shown[tag].contains("data-edition=\"run.1\""))
    }

    @Test func `only the paths of the site are there`() throws {
        let site = try site()
        stage.change { $0.show(site) }
        #expect(try answer("/metode/").status == 200)
        #expect(try answer("/metode").headers["location"] == ["/metode/"])
        #expect(try answer("/metode/index.html?a").headers["location"] == ["/metode/?a"])
        for path in ["/Metode/", "/metode//", "//metode/", "/pages/metode.md", "/site.yml", "/metod%E2%84%AF/"] {
            #expect(try answer(path).status == 404)
        }
    }

    @Test func `a site below a path is found there`() throws {
        let content = TestContent().replacing(
            "language: nb", with: "language: nb\nbase-url: https://example.org/avtale", in: "site.yml")
        let site = try site(content)
        stage.change { $0.show(site) }
        #expect(try answer("/avtale/metode/").status == 200)
        #expect(try answer("/").headers["location"] == ["/avtale/"])
        #expect(try answer("/metode/").headers["location"] == ["/avtale/metode/"])
        #expect(try answer("/avtale/nope").status == 404)
        #expect(try answer("/_ordholden/preview.js").status == 200)
    }

    @Test func `the index of a large search is made when it is asked for, and then is there`() throws {
        let content = try TestContent().replacing(
            "language: nb", with: "language: nb\nsearch-list-limit: 1", in: "site.yml"
        ).read()
        let day = try #require(CalendarDate("2022-06-01"))
        let site = Site(content, today: day, delivery: Delivery(namesSearchByContents: false))
        stage.change { $0.show(MountedSite(site)) }
        #expect(!site.resources.contains { $0.path.description.hasPrefix("/sok/index/") })
        #expect(try answer("/sok/").text.contains("data-index=\"index/\""))
        #expect(try answer("/sok/index/facets.json").text.contains("klima"))
        #expect(try answer("/sok/index/nope.json").status == 404)

        // The published one is told apart by what is in it.
        let published = Site(content, today: day)
        let folder = try #require(published.lateFolder)
        #expect(folder.path.description.contains(/^\/sok\/i[0-9a-z]{6,}\/$/))
        #expect(folder.resources.count == site.lateFolder?.resources.count)
        #expect(published.allResources.count == published.resources.count + folder.resources.count)
    }

    @Test func `without a site there is what is wrong, as text`() throws {
        stage.change { $0.report(content: ["content/x.md: error: <script>"]) }
        let page = try answer("/")
        #expect(page.status == 503)
        #expect(page.text.contains("<pre>content/x.md: error: &lt;script&gt;</pre>"))
        #expect(page.text.contains("data-problems-shown"))
    }

    @Test func `the last good site stays up`() throws {
        let site = try site()
        stage.change { $0.show(site) }
        stage.change { $0.report(content: ["content/x.md: error: wrong"]) }
        #expect(try answer("/metode/").status == 200)
        #expect(stage.scene.edition == "run.1")
        #expect(News(stage.scene).problems == ["content/x.md: error: wrong"])
        stage.change { $0.show(site) }
        #expect(News(stage.scene).problems == [])
        #expect(stage.scene.edition == "run.2")
    }

    @Test func `a changed stylesheet is news, a changed script another edition`() throws {
        let site = try site()
        stage.change { $0.show(site) }
        stage.change { $0.use(["/assets/site.x.css": [1]]) }
        let first = News(stage.scene)
        stage.change { $0.use(["/assets/site.x.css": [2]]) }
        let second = News(stage.scene)
        #expect(first.styles.keys.sorted() == ["/assets/site.x.css"])
        #expect(first.styles != second.styles)
        #expect(first.edition == second.edition)
        stage.change { $0.use(["/assets/site.x.css": [2], "/assets/search.x.js": [1]]) }
        #expect(News(stage.scene).edition != second.edition)
        #expect(News(stage.scene).styles == second.styles)
    }

    @Test func `news is one line, however many it tells of`() {
        stage.change { $0.report(content: (1...60).map { "line\nbreak \($0)" }) }
        let event = News(stage.scene).event
        #expect(event.hasPrefix("data: {") && event.hasSuffix("}\n\n"))
        #expect(event.split(separator: "\n").count == 1)
        #expect(event.contains("… and 10 more"))
    }

    @Test func `what the browser has is not sent again`() throws {
        let site = try site()
        stage.change { $0.show(site) }
        let tag = try #require(answer("/data/agreement.json").headers.first(name: "etag"))
        let same = try answer("/data/agreement.json", [("If-None-Match", "\"x\", W/\(tag)")])
        #expect(same.status == 304)
        #expect(same.text.isEmpty)
        #expect(try answer("/data/agreement.json", [("If-None-Match", "\(tag)x")]).status == 200)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
        String(self[..<range.lowerBound] + self[range.upperBound...])
    }
}
