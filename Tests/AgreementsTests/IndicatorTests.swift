import Addresses
import Agreements
import TestSupport
import Testing

struct IndicatorTests {
    private func indicator(_ values: [(date: String, value: String)], unit: String = "prosent") throws -> Indicator {
        let content = TestContent().measuring(TestContent.table(values), unit: unit)
        return try #require(try content.read().indicators.first)
    }

    @Test func `a table is read with quotes, notes and all`() throws {
        let content = TestContent().measuring(
            """
            value,date,url,source,note
            10.5,2019,https://example.org/a?b=1,"Færre kjører, flere sykler ""nå\""",foreløpig
            9,2014,https://example.org/,Reisevaner,

            """)
        let measurements = try #require(try content.read().indicators.first).measurements
        #expect(measurements.map(\.date.description) == ["2014", "2019"])
        #expect(measurements.map(\.value.description) == ["9", "10.5"])
        #expect(measurements.map(\.source) == ["Reisevaner", "Færre kjører, flere sykler \"nå\""])
        #expect(measurements.map(\.address.description) == ["https://example.org/", "https://example.org/a?b=1"])
        #expect(measurements.map(\.note) == [nil, "foreløpig"])
    }

    @Test func `values stand in the order of their dates, whatever their precision`() throws {
        let dates = ["2022", "2021-06", "2021-24", "2020-06-03", "2021-21", "2019/2020"]
        let indicator = try indicator(dates.map { ($0, "1") })
        #expect(
            indicator.measurements.map(\.date.description)
                == ["2020-06-03", "2019/2020", "2021-21", "2021-06", "2021-24", "2022"])
    }

    @Test(arguments: [
        ("2019", "2020", true), ("2019", "2021", false), ("2019-12", "2020-01", true), ("2019-11", "2020-01", false),
        ("2020-24", "2021-21", true), ("2020-23", "2021-21", false), ("2018/2019", "2020", true),
        ("2019-10-01", "2020-10-01", true), ("2019-10-01", "2021-10-01", false),
    ])
    func `a line joins two values only when nothing is missing between them`(
        first: String, second: String, joined: Bool
    ) throws {
        let measurements = try indicator([(first, "1"), (second, "2")]).measurements
        #expect(measurements[1].follows(measurements[0]) == joined)
    }

    @Test(arguments: [
        ("at-least: 14, unit: prosent", 14.0), ("at-most: 2.5, unit: prosent", 2.5),
        ("reduce-by: 30, unit: prosent, baseline: \"1991\"", 140.0),
        ("reduce-by: 30, unit: prosent, baseline: nivået i 1991", 140.0),
        ("reduce-by: 30, unit: prosent, baseline: \"1992\"", nil), ("reduce-by: 30, unit: prosent", nil),
        ("reduce-by: 30, unit: prosent, baseline: fra 1991 til 2009", nil),
    ])
    func `a target's level is computed from the series or not at all`(target: String, level: Double?) throws {
        let content = TestContent()
            .measuring(TestContent.table([("1991", "200"), ("2009", "150")]))
            .targeting(target)
        let read = try content.read()
        let commitment = try #require(read.agreement.commitments.first { $0.id.description == "kutt" })
        #expect(try #require(commitment.target).level(in: #require(read.indicators.first)) == level)
    }

    @Test func `a reduction in the indicator's own unit is taken from the baseline`() throws {
        let content = TestContent()
            .measuring(TestContent.table([("1991", "200")]), unit: "tonn")
            .targeting("reduce-by: 50, unit: tonn, baseline: \"1991\"")
        let read = try content.read()
        let commitment = try #require(read.agreement.commitments.first { $0.id.description == "kutt" })
        #expect(try #require(commitment.target).level(in: #require(read.indicators.first)) == 150)
    }
}
