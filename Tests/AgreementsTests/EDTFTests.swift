import Agreements
import Testing

struct EDTFTests {
    @Test(arguments: [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2021-06", "2021-06-01", "2021-06-30"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2100-02", "2100-02-01", "2100-02-28"),
        ("2021-06-03", "2021-06-03", "2021-06-03"),
        ("2020-21", "2020-03-01", "2020-05-31"),
        ("2020-22", "2020-06-01", "2020-08-31"),
        ("2020-23", "2020-09-01", "2020-11-30"),
        ("2020-24", "2020-12-01", "2021-02-28"),
        ("2019/2023", "2019-01-01", "2023-12-31"),
        ("2020-23/2021-06-03", "2020-09-01", "2021-06-03"),
    ])
    func `a date keeps its precision and its bounds`(text: String, first: String, last: String) throws {
        let date = try #require(EDTF(text))
        #expect(date.description == text)
        #expect(date.firstDay.description == first)
        #expect(date.lastDay.description == last)
    }

    @Test(arguments: [
        "", "23", "20231", "2023-", "2023-0", "2023-00", "2023-13", "2023-20", "2023-25", "2023-02-30", "2023-2-3",
        "2023/2019", "2019/2020/2021", "/2023", "2019/", "høsten 2020", "-2023", "+202", "2023-06-03T00:00", "0000",
        "２０２３", " 2023",
    ])
    func `what is no date is refused`(text: String) {
        #expect(EDTF(text) == nil)
    }

    @Test func `dates are sorted by when they are due`() throws {
        let dates = try ["2023", "2020-23", "2021-06-03", "2019/2023", "2021"].map { try #require(EDTF($0)) }
        #expect(dates.sorted().map(\.description) == ["2020-23", "2021-06-03", "2021", "2019/2023", "2023"])
    }
}
