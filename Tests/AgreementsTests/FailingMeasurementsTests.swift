import Agreements
import TestSupport
import Testing

/// Tables of measurements with one mistake each, and what an editor is told about it, word for word.
struct FailingMeasurementsTests {
    struct Mistake: CustomTestStringConvertible {
        let name: String
        let table: String?
        let told: [String]
        var testDescription: String { name }
    }

    private static let path = "content/indicators/sykkel/measurements.csv"
    private static let header = "date,value,source,url\n"
    private static let good = "2019,10,Reisevaner,https://example.org/\n"

    static let mistakes: [Mistake] = [
        Mistake(
            name: "no table", table: nil,
            told: [
                """
                \(path): error: «sykkel» has no measurements.csv
                    write a line date,value,source,url, then a line for each value
                """
            ]),
        Mistake(
            name: "an empty table", table: "\n",
            told: ["\(path): error: there are no measurements\n    begin with a line date,value,source,url"]),
        Mistake(
            name: "a table without values", table: header,
            told: [
                """
                \(path):1:1: error: there are no measurements below this line
                    date,value,source,url
                    ^
                """
            ]),
        Mistake(
            name: "a missing column", table: "date,value,source\n2019,10,Reisevaner\n",
            told: [
                """
                \(path):1:1: error: column «url» is missing
                    date,value,source
                    ^
                """
            ]),
        Mistake(
            name: "an unknown column", table: "date,value,source,url,nte\n2019,10,Reisevaner,https://example.org/,x\n",
            told: [
                """
                \(path):1:23: error: unknown column «nte»
                    date,value,source,url,nte
                                          ^^^
                    did you mean «note»?
                """
            ]),
        Mistake(
            name: "a column that stands twice", table: "date,value,source,url,date\n",
            told: [
                """
                \(path):1:23: error: column «date» stands twice
                    date,value,source,url,date
                                          ^^^^
                """
            ]),
        Mistake(
            name: "a value that is no number", table: header + good + "2020,\"10,5\",Reisevaner,https://example.org/\n",
            told: [
                """
                \(path):3:7: error: «10,5» is not a number; write it as 14 or 2.5
                    2020,"10,5",Reisevaner,https://example.org/
                          ^^^^
                """
            ]),
        Mistake(
            name: "a comma in a value without quotes", table: header + "2020,10,5,Reisevaner,https://example.org/\n",
            told: [
                """
                \(path):2:22: error: there are 5 values for 4 columns
                    2020,10,5,Reisevaner,https://example.org/
                                         ^^^^^^^^^^^^^^^^^^^^
                    a value with a comma in it needs quotes around it: "a, b"
                """
            ]),
        Mistake(
            name: "a date that is none", table: header + "i fjor,10,Reisevaner,https://example.org/\n",
            told: [
                """
                \(path):2:1: error: «i fjor» is not a date; write 2023, 2021-06, 2021-06-03, 2020-23 (autumn 2020) or 2019/2023
                    i fjor,10,Reisevaner,https://example.org/
                    ^^^^^^
                """
            ]),
        Mistake(
            name: "an address that is not on the web", table: header + "2019,10,Reisevaner,javascript:alert(1)\n",
            told: [
                """
                \(path):2:20: error: «javascript:alert(1)» is not an address on the web; it begins with https:// or http://
                    2019,10,Reisevaner,javascript:alert(1)
                                       ^^^^^^^^^^^^^^^^^^^
                """
            ]),
        Mistake(
            name: "no source", table: header + "2019,10,,https://example.org/\n",
            told: [
                """
                \(path):2:9: error: «source» is missing
                    2019,10,,https://example.org/
                            ^
                """
            ]),
        Mistake(
            name: "a line that ends too soon", table: header + "2019,10,Reisevaner\n",
            told: [
                """
                \(path):2:1: error: «url» is missing
                    2019,10,Reisevaner
                    ^
                """
            ]),
        Mistake(
            name: "two values for one date", table: header + good + "\n" + good,
            told: [
                """
                \(path):4:1: error: there is a value for 2019 on line 2
                    2019,10,Reisevaner,https://example.org/
                    ^^^^
                """
            ]),
        Mistake(
            name: "a quote that is not closed", table: header + "2019,10,\"Reisevaner,https://example.org/\n" + good,
            told: [
                """
                \(path):2:1: error: the quotes on this line cannot be read
                    2019,10,"Reisevaner,https://example.org/
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    write a value with a comma or a quote as "a, b" and "say ""a\""", on one line
                """
            ]),
        Mistake(
            name: "a quote inside a value", table: header + "2019,10,\"Reise\"vaner,https://example.org/\n",
            told: [
                """
                \(path):2:1: error: the quotes on this line cannot be read
                    2019,10,"Reise"vaner,https://example.org/
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    write a value with a comma or a quote as "a, b" and "say ""a\""", on one line
                """
            ]),
    ]

    @Test(arguments: mistakes)
    func `a mistake is told where it was made`(mistake: Mistake) {
        let content = TestContent().measuring("").with("indicators/sykkel/measurements.csv", mistake.table)
        #expect(content.diagnostics == mistake.told)
    }

    @Test func `a target that counts something else than its indicator is told`() {
        let content = TestContent().measuring(Self.header + Self.good).targeting("at-least: 14, unit: km")
        #expect(
            content.diagnostics == [
                """
                content/commitments/kutt/index.md:4:45: error: the target counts «km», its indicator «prosent»
                    target: {at-least: 14, unit: km, indicator: sykkel}
                                                                ^^^^^^
                    give both the same unit
                """
            ])
    }

    @Test func `an indicator that does not exist is told, with the nearest that does`() {
        let content = TestContent().measuring(Self.header + Self.good).targeting("at-least: 14, unit: prosent")
            .replacing("indicator: sykkel", with: "indicator: sykel", in: "commitments/kutt/index.md")
        #expect(
            content.diagnostics == [
                """
                content/commitments/kutt/index.md:4:50: error: there is no indicator «sykel»
                    target: {at-least: 14, unit: prosent, indicator: sykel}
                                                                     ^^^^^
                    did you mean «sykkel»?
                """
            ])
    }

    @Test func `all mistakes of a line are told in one run`() {
        let content = TestContent().measuring(Self.header + "i går,mye,Reisevaner,her\n")
        #expect(
            content.diagnostics.compactMap { $0.split(separator: ":").dropFirst().prefix(2).joined(separator: ":") }
                == ["2:1", "2:7", "2:22"])
    }
}
