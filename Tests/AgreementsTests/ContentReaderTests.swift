import Agreements
import TestSupport
import Testing

struct ContentReaderTests {
    @Test func `sound content is read without a word`() throws {
        #expect(TestContent().diagnostics.isEmpty)
        let content = try TestContent().read()
        #expect(content.agreement.parties.map(\.name) == ["Det ene partiet", "Det andre partiet"])
        #expect(content.agreement.areas.map(\.title) == ["KLIMA"])
        #expect(content.agreement.areas[0].sections.map(\.title) == ["Sykling"])
        #expect(content.committees.map(\.formerNames) == [["Gammel komité"]])
        #expect(content.pages.map(\.title) == ["Metode"])
    }

    @Test func `promises stand in the order of the text, each once`() throws {
        let commitments = try TestContent().read().agreement.commitments
        #expect(commitments.map(\.id.description) == ["fred", "klimabudsjett", "kutt", "sykkelveier"])
        #expect(commitments[1].occurrences.map(\.number) == [2, 5])
        #expect(commitments[1].areas.map(\.description) == ["klima"])
        #expect(commitments[0].area == nil)
    }

    @Test func `a quote keeps its sentence and the stem of its list`() throws {
        let commitments = try TestContent().read().agreement.commitments
        let budget = commitments[1].occurrences[0]
        #expect(budget.before == "I 2021 ")
        #expect(budget.quote == "skal det lages et klimabudsjett")
        #expect(budget.after == ", og vi kutter 14 % av utslippene.")
        #expect(budget.stem == nil)
        let cut = commitments[2].occurrences[0]
        #expect(cut.quote == "kutter 14 %")
        #expect(cut.line == 8)
        let roads = commitments[3].occurrences[0]
        #expect(roads.stem == "De rødgrønne vil:")
        #expect(roads.before == "" && roads.after == ".")
    }

    @Test func `a folded criterion is one line of words`() throws {
        let budget = try TestContent().read().agreement.commitments[1]
        #expect(budget.criterion == "Bystyret har vedtatt et klimabudsjett.")
        #expect(budget.deadline == EDTF("2021"))
    }

    @Test func `the log is read in the order of its days`() throws {
        let content = try TestContent()
            .with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("in-progress"))
            .with("commitments/klimabudsjett/2021-06-03-10.md", TestContent.entry("fulfilled"))
            .with("commitments/klimabudsjett/2021-06-03-2.md", TestContent.entry("partly-fulfilled"))
            .with("commitments/klimabudsjett/2022-01-01.md", "---\nkind: event\n---\n\nNoe.\n")
            .read()
        let budget = content.agreement.commitments[1]
        #expect(budget.entries.map(\.name) == ["2021-06-03", "2021-06-03-2", "2021-06-03-10", "2022-01-01"])
        #expect(try budget.verdict(asOf: #require(CalendarDate("2021-06-02"))) == nil)
        #expect(try budget.verdict(asOf: #require(CalendarDate("2021-06-03"))) == .fulfilled)
        #expect(try budget.verdict(asOf: #require(CalendarDate("2030-01-01"))) == .fulfilled)
    }

    @Test func `a tally counts promises, not framing, and groups once`() throws {
        let day = try #require(CalendarDate("2022-01-01"))
        var content = TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("fulfilled"))
        var tally = Tally(try content.read().agreement.commitments, asOf: day)
        #expect(tally.total == 3)
        #expect(tally.count(of: .fulfilled) == 1)
        #expect(tally.notAssessed == 2)
        for id in ["kutt", "sykkelveier"] {
            content = content.replacing("kind:", with: "group: felles\nkind:", in: "commitments/\(id)/index.md")
        }
        tally = Tally(try content.read().agreement.commitments, asOf: day)
        #expect(tally.total == 2)
    }
}
