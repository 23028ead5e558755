import Agreements
import Testing

@testable import OpenData

struct JSONTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `a file is indented and keeps the order of its members`() {
        let value = JSON.object(["b": 1, "a": ["x", true], "none": nil, "empty": [], "deep": .object(["c": "d"])])
        #expect(
            text(value.file) == """
                {
                  "b": 1,
                  "a": [
                    "x",
                    true
                  ],
                  "empty": [],
                  "deep": {
                    "c": "d"
                  }
                }

                """)
    }

    @Test(arguments: [
        ("\"\\", #""\"\\""#), ("a\nb\tc\r", #""a\nb\u0009c\u000d""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
        ("</script>]]>&", #""</script>]]>&""#), ("æ👩‍👧", "\"æ👩‍👧\""), ("\r\n", #""\u000d\n""#),
    ])
    func `a text is escaped as RFC 8259 asks`(value: String, written: String) {
        #expect(text(JSON.text(value).file) == written + "\n")
    }

    @Test func `in a page nothing can end the element it stands in`() {
        let value = JSON.object(["a<b": "</script><!--<script>&amp;"])
        #expect(
            text(value.markup)
                == #"{"a\u003cb":"\u003c/script\u003e\u003c!--\u003cscript\u003e\u0026amp;"}"#)
    }

    @Test(arguments: ["14", "-3.50", "0.000000001", "9007199254740993"])
    func `a number keeps all its digits`(written: String) throws {
        #expect(text(JSON.number(try #require(DecimalNumber(written))).file) == written + "\n")
    }

    @Test func `a schema says of a record what is written of it`() {
        #expect(
            text(MeasurementRecord.shape.schema.file) == "{\n  \"$ref\": \"#/$defs/measurement\"\n}\n")
        let schema = text(MeasurementRecord.recordShape.document(title: "x", address: nil).file)
        #expect(!schema.contains("$id"))
        for field in MeasurementRecord.fields { #expect(schema.contains("\"\(field.name)\": {")) }
        #expect(
            schema.contains(
                #""value": {"#
                    + "\n          \"description\": \"The value, in the indicator's unit.\",\n          \"type\": \"number\""
            ))
    }

    @Test func `every word of a closed list stands in its schema`() {
        #expect(Outcome.allCases.map(\.word).first == "not-assessed")
        #expect(Set(Outcome.allCases.map(\.word)).count == Verdict.allCases.count + 1)
        #expect(Schedule.allCases.map(\.word) == ["no-deadline", "not-due", "on-time", "late", "overdue"])
    }
}
