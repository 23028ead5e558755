import Addresses
import Agreements
import Foundation
import HTML
import Templates
import TestSupport
import Testing

/// How a mistake in a log is shown: struck where it was made, and in a list of its own.
struct CorrectionTests {
    private static let folder = "commitments/klimabudsjett"

    private var content: TestContent {
        TestContent()
            .with("\(Self.folder)/2021-06-03.md", TestContent.entry("fulfilled"))
            .with(
                "\(Self.folder)/2021-09-01.md",
                TestContent.entry("in-progress", extra: "corrects: 2021-06-03\n")
                    .replacing("Det skjedde.", with: "Det ble utsatt."))
    }

    private func page(_ path: String, _ content: TestContent, today: String = "2022-06-01") throws -> String {
        let edition = try Edition(content.read(), today: #require(CalendarDate(today)))
        let page = try #require(SitePages.all(of: edition).first { $0.path.description == path })
        return page.render().description
    }

    @Test func `a corrected entry says so before its words, which are struck`() throws {
        let html = try page("/lofter/klimabudsjett/", content)
        #expect(
            html.contains(
                """
                <strong class="corrected">Rettet <a href="#e-2021-09-01"><time datetime="2021-09-01">1. september 2021</time></a></strong> \
                <del datetime="2021-09-01"><span class="verdict v-fulfilled">
                """))
        #expect(html.contains("<del datetime=\"2021-09-01\"><p>Det skjedde.</p>\n</del>"))
        #expect(!html.contains("<del datetime=\"2021-09-01\"><p>Det ble utsatt."))
    }

    @Test func `a correction leads to what it corrects`() throws {
        #expect(
            try page("/lofter/klimabudsjett/", content).contains(
                """
                <dt>Retter oppføringen fra</dt><dd><a href="#e-2021-06-03"><time datetime="2021-06-03">3. juni 2021</time></a></dd>
                """))
    }

    @Test func `the promise stands as the correction says`() throws {
        let html = try page("/lofter/klimabudsjett/", content)
        #expect(html.contains("<p class=\"standing\"><span class=\"verdict v-in-progress\">"))
    }

    @Test func `among the changes a corrected verdict is struck, and said to be corrected`() throws {
        #expect(
            try page("/endringer/", content).contains(
                "<strong>Rettet 1. september 2021</strong> <del datetime=\"2021-09-01\"><span class=\"verdict v-fulfilled\">"
            ))
    }

    @Test func `in the log that is searched a corrected entry is struck, words and verdict, and said to be corrected`()
        throws
    {
        let html = try page("/sok/logg/2021/", content)
        #expect(
            html.contains(
                "<strong>Rettet 1. september 2021</strong> <del datetime=\"2021-09-01\"><span class=\"verdict v-fulfilled\">"
            ))
        #expect(html.contains("<del datetime=\"2021-09-01\"><p>"))
        #expect(try !page("/sok/logg/2021/", content, today: "2021-08-31").contains("<del"))
    }

    @Test func `before the day of the correction nothing is struck or listed`() throws {
        #expect(try !page("/lofter/klimabudsjett/", content, today: "2021-08-31").contains("<del"))
        #expect(try !page("/rettelser/", content, today: "2021-08-31").contains("<del"))
        #expect(try page("/rettelser/", content, today: "2021-09-01").contains("<del"))
    }

    @Test func `the list has the promise, the old words struck, and the new`() throws {
        let html = try page("/rettelser/", content)
        let old = try #require(html.range(of: "<p>Det skjedde.</p>\n</del>"))
        let new = try #require(html.range(of: "<p>Det ble utsatt.</p>"))
        #expect(old.upperBound < new.lowerBound)
        #expect(html.contains("<a href=\"../lofter/klimabudsjett/#e-2021-09-01\">Et klimabudsjett</a>"))
        #expect(!html.contains("Ingenting er rettet"))
    }

    @Test func `the newest correction comes first, and one that was wrong is struck too`() throws {
        let again = "---\nkind: correction\ncorrects: 2021-09-01\n---\n\nDet ble likevel vedtatt.\n"
        let html = try page("/rettelser/", content.with("\(Self.folder)/2021-10-01.md", again))
        let days = html.split(separator: "<h2><time datetime=\"").dropFirst().map { $0.prefix(10) }
        #expect(days == ["2021-10-01", "2021-09-01"])
        #expect(html.contains("<p>Rettet 1. oktober 2021:</p>\n<del datetime=\"2021-10-01\">"))
    }

    @Test(arguments: [
        ("nb", "/rettelser/", "Ingenting er rettet ennå.", "Rettelser"),
        ("nn", "/rettingar/", "Ingenting er retta enno.", "Rettingar"),
        ("en", "/corrections/", "Nothing has been corrected yet.", "Corrections"),
    ])
    func `each language has the page, its link, and words for when there is nothing`(
        language: String, path: String, nothing: String, title: String
    ) throws {
        let content = TestContent().replacing("language: nb", with: "language: \(language)", in: "site.yml")
        #expect(try page(path, content).contains("<p class=\"empty\">\(nothing)</p>"))
        #expect(try page("/", content).contains("<li><a href=\"\(path.dropFirst())\">\(title)</a></li>"))
    }
}
