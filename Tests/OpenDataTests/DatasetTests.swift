import Addresses
import Agreements
import TestSupport
import Testing

@testable import OpenData

struct DatasetTests {
    private func dataset(_ content: TestContent = TestContent(), today: String = "2022-06-01") throws -> Dataset {
        let names = DataWords.Names(
            verdict: { $0?.rawValue ?? "open" }, entry: \.rawValue, date: \.description, day: \.description)
        let phrases = DataWords.Phrases(
            changes: "Changes", corrections: "Corrections", deadlines: "Deadlines", source: "Source", quote: "Says",
            search: "Search", data: "Data", pages: "Pages", areas: "Areas", by: "by", during: "during",
            due: { "\($0): \($1)" }, lastDay: { "\($0)!" }, rights: { $0 ?? "none" }, lead: { "\($0), \($1)" })
        let words = DataWords(names: names, phrases: phrases)
        let slug = try #require(Slug("page"))
        return try Dataset(content.read(), today: #require(CalendarDate(today)), words: words) { subject in
            switch subject {
            case .promise(let id): .page(slug, id.slug)
            case .area(let id): .page(id.slug)
            default: .page(slug)
            }
        }
    }

    @Test func `what happens after the day is not told`() throws {
        let content = TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("fulfilled"))
        func written(_ today: String) throws -> (json: String, csv: String) {
            let data = try dataset(content, today: today)
            let promise = try #require(data.agreement.commitments.first { $0.id.description == "klimabudsjett" })
            let csv = String(decoding: data.csv(.entries), as: UTF8.self)
            return (String(decoding: CommitmentRecord(promise, data).json.file, as: UTF8.self), csv)
        }
        let (before, after) = (try written("2021-06-02"), try written("2021-06-03"))
        #expect(before.json.contains("\"verdict\": \"not-assessed\"") && before.json.contains("\"entries\": []"))
        #expect(after.json.contains("\"verdict\": \"fulfilled\"") && after.json.contains("\"id\": \"2021-06-03\""))
        #expect(!before.csv.contains("2021-06-03") && after.csv.contains("2021-06-03"))
    }

    @Test func `an interval is a deadline within, anything else a deadline by`() throws {
        let data = try dataset()
        #expect(data.words.due(try #require(EDTF("2021/2023"))) == "during 2021/2023")
        #expect(data.words.due(try #require(EDTF("2020-23"))) == "by 2020-23")
    }

    @Test func `a name depends on what a thing is, not on where the site stands`() throws {
        let bare = try dataset()
        let moved = try dataset(
            TestContent().replacing("language: nb", with: "language: nb\nbase-url: https://a.example", in: "site.yml"))
        let other = try dataset(TestContent().replacing("Redaksjonen", with: "En annen", in: "site.yml"))
        let ids = [["a", "bc"], ["ab", "c"], ["abc"], ["a", "b", "c"]].map { StableID($0, in: bare).uuid }
        #expect(Set(ids).count == ids.count)
        #expect(StableID(["abc"], in: bare) == StableID(["abc"], in: moved))
        #expect(StableID(["abc"], in: bare) != StableID(["abc"], in: other))
        #expect(
            ids.allSatisfy {
                $0.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
            })
    }

    @Test func `a correction makes what it corrects new again in feeds`() throws {
        let content = TestContent()
            .with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("in-progress"))
            .with(
                "commitments/klimabudsjett/2022-01-01.md",
                TestContent.entry("fulfilled", extra: "corrects: 2021-06-03\nrecorded: 2022-02-02\n"))
        let data = try dataset(content)
        let promise = try #require(data.agreement.commitments.first { $0.id.description == "klimabudsjett" })
        let items = data.entries(of: promise).map { Feed.LogEntry($0, of: promise, data) }
        #expect(items.map(\.updated.description) == ["2022-02-02", "2022-02-02"])
        #expect(CorrectionRecord.all(data).map(\.corrects) == ["2021-06-03"])
    }

    @Test func `a site with more pages than a sitemap may hold gets an index of several`() throws {
        let data = try dataset(
            TestContent().replacing("language: nb", with: "language: nb\nbase-url: https://a.example", in: "site.yml"))
        let pages = (0...50_000).compactMap { Slug("p\($0)").map { SitePath.page($0) } }
        let files = data.sitemap(of: pages)
        #expect(files.map(\.path.description) == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"])
        #expect(
            String(decoding: files[0].render(), as: UTF8.self).contains("<loc>https://a.example/sitemap-2.xml</loc>"))
        let last = String(decoding: files[2].render(), as: UTF8.self)
        #expect(last.split(separator: "<url>").count == 2)
    }

    @Test func `no address means no file that needs one`() throws {
        let data = try dataset()
        #expect(data.sitemap(of: [.home]).isEmpty && data.openSearch == nil)
        #expect(data.files.allSatisfy { !$0.path.description.hasSuffix("opensearch.xml") })
    }
}
