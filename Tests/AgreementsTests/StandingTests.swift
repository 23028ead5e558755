import Agreements
import TestSupport
import Testing

/// What is computed of a promise, rule by rule.
struct StandingTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func budget(_ entries: [String: String]) throws -> Commitment {
        var content = TestContent()
        for (name, entry) in entries { content = content.with("commitments/klimabudsjett/\(name).md", entry) }
        return try content.read().agreement.commitments[1]
    }

    private func standing(_ entries: [String: String], on text: String) throws -> Standing {
        try budget(entries).standing(asOf: day(text), period: #require(EDTF("2019/2023")))
    }

    @Test(arguments: [
        (nil, nil, "2021-06-01", Schedule.noDeadline),
        (nil, "2021-05-01", "2021-06-01", .noDeadline),
        ("2021", nil, "2021-12-31", .notDue),
        ("2021", nil, "2022-01-01", .overdue),
        ("2021", "2021-12-31", "2022-06-01", .onTime),
        ("2021", "2022-01-01", "2022-06-01", .late),
        ("2020-23", nil, "2020-11-30", .notDue),
        ("2020-23", nil, "2020-12-01", .overdue),
        ("2019/2023", "2023-12-31", "2026-01-01", .onTime),
    ])
    func `the schedule is computed from deadline and day`(
        deadline: String?, fulfilled: String?, today: String, expected: Schedule
    ) throws {
        let schedule = try Schedule(
            deadline: deadline.map { try #require(EDTF($0)) }, fulfilled: fulfilled.map { try day($0) }, on: day(today))
        #expect(schedule == expected)
    }

    @Test func `what nobody has assessed stays so for ever, and never becomes failed`() throws {
        for today in ["2019-11-01", "2023-12-31", "2030-01-01"] {
            let standing = try standing(["2021-01-01": "---\nkind: event\n---\n\nNoe.\n"], on: today)
            #expect(standing.verdict == nil)
        }
    }

    @Test func `late is still fulfilled`() throws {
        let standing = try standing(["2022-03-01": TestContent.entry("fulfilled")], on: "2022-06-01")
        #expect(standing.verdict == .fulfilled)
        #expect(standing.schedule == .late)
    }

    @Test func `a verdict that is confirmed later was fulfilled when it first was`() throws {
        let standing = try standing(
            ["2021-05-01": TestContent.entry("fulfilled"), "2022-03-01": TestContent.entry("fulfilled")],
            on: "2022-06-01")
        #expect(standing.schedule == .onTime)
    }

    @Test func `after the period the state is final, and a later check does not change it`() throws {
        let entries = [
            "2023-05-01": TestContent.entry("in-progress"),
            "2024-05-01": "---\nkind: later-check\n---\n\nDet ble gjort.\n",
        ]
        let (before, after) = try (standing(entries, on: "2023-12-31"), standing(entries, on: "2024-06-01"))
        #expect(before.verdict == .inProgress && !before.isFinal)
        #expect(after.verdict == .inProgress && after.isFinal)
    }

    @Test(arguments: [
        ("2021-04-30", nil), ("2021-05-01", Verdict.fulfilled), ("2022-02-28", .fulfilled), ("2022-03-01", .inProgress),
    ])
    func `a corrected verdict counts until the day of its correction`(today: String, expected: Verdict?) throws {
        let entries = [
            "2021-05-01": TestContent.entry("fulfilled"),
            "2022-03-01": TestContent.entry("in-progress", extra: "corrects: 2021-05-01\n"),
        ]
        #expect(try standing(entries, on: today).verdict == expected)
        #expect(try budget(entries).verdict(asOf: day(today)) == expected)
    }

    @Test func `a verdict that is withdrawn leaves the one before it`() throws {
        let withdrawal = "---\nkind: correction\ncorrects: 2021-06-01\n---\n\nVedtaket gjaldt et annet år.\n"
        var entries = ["2021-06-01": TestContent.entry("fulfilled"), "2021-06-01-2": withdrawal]
        #expect(try standing(entries, on: "2022-06-01").verdict == nil)
        #expect(try standing(entries, on: "2022-06-01").schedule == .overdue)
        entries["2021-05-01"] = TestContent.entry("in-progress")
        #expect(try standing(entries, on: "2022-06-01").verdict == .inProgress)
    }

    @Test func `what a corrected entry said is not how long it was fulfilled`() throws {
        let entries = [
            "2021-05-01": TestContent.entry("fulfilled"),
            "2022-03-01": TestContent.entry("fulfilled", extra: "corrects: 2021-05-01\n"),
        ]
        #expect(try standing(entries, on: "2022-06-01").schedule == .late)
    }

    @Test func `a correction of a correction brings nothing back`() throws {
        let entries = [
            "2021-05-01": TestContent.entry("fulfilled"),
            "2021-06-01": TestContent.entry("not-checkable", extra: "corrects: 2021-05-01\n"),
            "2021-07-01": "---\nkind: correction\ncorrects: 2021-06-01\n---\n\nDet kan sjekkes.\n",
        ]
        #expect(try standing(entries, on: "2022-06-01").verdict == nil)
    }

    @Test(arguments: [
        ([false], EvidenceBase.independent), ([true], .selfReported), ([true, false], .both), ([], .none),
    ])
    func `the evidence base says whose word it is`(own: [Bool], expected: EvidenceBase) throws {
        let sources = own.map { isOwnWord in
            "  - {title: T, publisher: P, url: \"https://example.org/\", type: report, self-reported: \(isOwnWord)}\n"
        }
        let list = own.isEmpty ? "" : "sources:\n" + sources.joined()
        let entry = try budget(["2021-05-01": "---\nkind: event\n\(list)---\n\nNoe.\n"]).entries[0]
        #expect(EvidenceBase(of: entry.sources) == expected)
    }

    @Test(arguments: [
        ("2021-05-01", Freshness.recent), ("2022-04-30", .recent), ("2022-05-01", .recent), ("2022-05-02", .old),
        ("2021-04-30", .never),
    ])
    func `freshness counts from when someone last wrote`(today: String, expected: Freshness) throws {
        #expect(try standing(["2021-05-01": TestContent.entry("fulfilled")], on: today).freshness == expected)
    }

    @Test(arguments: [
        ([Verdict?.none], Verdict?.none),
        ([.fulfilled, .fulfilled], .fulfilled),
        ([.fulfilled, .notFulfilled], .partlyFulfilled),
        ([.fulfilled, nil], .partlyFulfilled),
        ([.inProgress, nil], .inProgress),
        ([.notFulfilled, nil], nil),
        ([.notFulfilled, .notFulfilled], .notFulfilled),
        ([.notStarted, .notFulfilled], nil),
        ([], nil),
    ])
    func `a whole gets its verdict from its parts`(parts: [Verdict?], expected: Verdict?) {
        #expect(Verdict.derived(from: parts) == expected)
    }

    @Test func `of a promise made of parts the parts are counted`() throws {
        let content = TestContent().replacing(
            "kind: direction", with: "kind: direction\nparent: klimabudsjett", in: "commitments/sykkelveier/index.md")
        let tally = Tally(try content.read().agreement.commitments, asOf: try day("2022-01-01"))
        #expect(tally.total == 2)
    }

    @Test func `best and worst case leave room for what is not decided`() throws {
        let content = TestContent()
            .with("commitments/klimabudsjett/2021-05-01.md", TestContent.entry("fulfilled"))
        let tally = Tally(try content.read().agreement.commitments, asOf: try day("2022-01-01"))
        #expect(tally.atLeastFulfilled == 1 && tally.atMostFulfilled == 3)
    }
}
