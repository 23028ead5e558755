import Addresses
import Agreements
import HTML
import Templates
import TestSupport
import Testing

/// The pages that say what became of the promises.
struct FollowUpTests {
    private let content = TestContent()
        .with("commitments/klimabudsjett/2020-05-01.md", TestContent.entry("in-progress"))
        .with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("fulfilled"))
        .with("commitments/sykkelveier/2021-07-01.md", "---\nkind: event\n---\n\nNoe.\n")

    private func page(_ path: String, today: String = "2022-06-01", _ content: TestContent? = nil) throws -> String {
        let edition = try Edition((content ?? self.content).read(), today: #require(CalendarDate(today)))
        return try #require(SitePages.all(of: edition).first { $0.path.description == path }).render().description
    }

    /// Where words stand on a page, so that their order can be told.
    private func places(_ words: [String], in html: String) -> [String.Index?] {
        words.map { html.firstRange(of: $0)?.lowerBound }
    }

    @Test func `changes are listed with the newest first, and none from after the day`() throws {
        let html = try page("/endringer/")
        let order = places(["#e-2021-07-01", "#e-2021-06-03", "#e-2020-05-01"], in: html).compactMap { $0 }
        #expect(order.count == 3 && order == order.sorted())
        let earlier = try page("/endringer/", today: "2021-06-02")
        #expect(!earlier.contains("#e-2021-06-03") && earlier.contains("#e-2020-05-01"))
    }

    @Test(arguments: Source.Kind.allCases)
    func `sources of each kind have a page that is led to`(kind: Source.Kind) throws {
        var content = content
        for day in ["2020-05-01", "2021-06-03"] {
            content = content.replacing(
                "type: decision", with: "type: \(kind.rawValue)", in: "commitments/klimabudsjett/\(day).md")
        }
        let edition = try Edition(content.read(), today: #require(CalendarDate("2022-06-01")))
        let paths = SitePages.all(of: edition).map(\.path.description).filter { $0.hasPrefix("/kilder/") }.sorted()
        #expect(paths.count == 2)
        let name = try #require(paths.last).dropFirst("/kilder/".count)
        #expect(try page("/kilder/", content).contains("<a href=\"\(name)\">"))
    }

    @Test func `without a source there is no list of them`() throws {
        #expect(try !page("/kilder/", TestContent()).contains("<ul class=\"areas\">"))
    }

    @Test(arguments: [("2021-12-31", "next"), ("2022-01-01", "passed")])
    func `a deadline has passed when its last day is over`(today: String, section: String) throws {
        let html = try page("/frister/", today: today)
        let start = try #require(html.firstRange(of: "id=\"\(section)\""))
        let rest = html[start.upperBound...]
        let part = rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)]
        #expect(part.contains("Et klimabudsjett"))
    }

    @Test func `a source is listed once, with each promise it is used for`() throws {
        #expect(try page("/kilder/").contains("1 kilde. Fra Trondheim kommune (1)."))
        let html = try page("/kilder/vedtak/")
        #expect(html.ranges(of: "Vedtak i bystyret").count == 1)
        #expect(html.contains("brukt i 1 løfte"))
        #expect(html.contains("href=\"../../lofter/klimabudsjett/\""))
    }

    @Test func `a committee's page says why it answers for a promise`() throws {
        #expect(try page("/komiteer/miljo/").contains("Løfter vi mener hører til komiteen"))
        let named = content.replacing("order: 1\n", with: "order: 1\ntitle: Miljø\n", in: "agreement/klima/index.md")
        #expect(try page("/komiteer/miljo/", named).contains("Løfter i området med samme navn"))
        let explicit = content.replacing(
            "kind: direction", with: "kind: direction\ncommittee: miljo", in: "commitments/sykkelveier/index.md")
        #expect(try page("/komiteer/miljo/", explicit).contains("Løfter avtalen gir komiteen"))
    }

    @Test func `what nobody has assessed is listed, and framing is not`() throws {
        let html = try page("/vet-ikke/")
        #expect(html.contains("Flere sykkelveier") && html.contains("Kutte utslippene"))
        #expect(!html.contains(">Fred<") && !html.contains("Et klimabudsjett"))
    }

    @Test func `a year-end shows the state then, and what changed since the one before`() throws {
        let html = try page("/arsskifter/2021/")
        #expect(html.contains("fra i gang til oppfylt"))
        #expect(try page("/arsskifter/2020/").contains("fra ikke vurdert til i gang"))
        #expect(try page("/arsskifter/2019/").contains("Ingenting."))
    }

    @Test func `a promise that nobody has assessed offers a request to copy`() throws {
        #expect(try page("/lofter/kutt/").contains("offentleglova § 3"))
        #expect(try !page("/lofter/klimabudsjett/").contains("offentleglova"))
        #expect(try !page("/lofter/fred/").contains("offentleglova"))
    }

    @Test func `an area shows its range, its progress over time and a filter for the verdicts there are`() throws {
        let html = try page("/omrader/klima/")
        #expect(html.contains("1 av 3 er oppfylt. 2 er ikke avgjort. Tallet kan bli opptil 3."))
        #expect(html.contains("<polygon class=\"v-fulfilled f\""))
        #expect(html.contains("31. desember 2020: 1 i gang og 2 ikke vurdert; 31. desember 2021: 1 oppfylt"))
        #expect(html.contains("id=\"f-fulfilled\"") && html.contains("id=\"f-not-assessed\""))
        #expect(!html.contains("id=\"f-not-fulfilled\""))
    }

    @Test func `a moved target stands beside what was promised`() throws {
        let moved = content.with(
            "commitments/kutt/2021-08-01.md", "---\nkind: moved-target\n---\n\nNå regnes det fra 2009.\n")
        let html = try page("/lofter/kutt/", moved)
        #expect(html.contains("<blockquote class=\"words\">kutter 14 %</blockquote>"))
        #expect(html.contains("<p>Nå regnes det fra 2009.</p>"))
    }

    @Test func `without any verdict there is no chart and no filter`() throws {
        let html = try page("/omrader/klima/", TestContent())
        #expect(!html.contains("<polygon") && !html.contains("class=\"filter\""))
    }
}
