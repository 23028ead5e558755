import Agreements
import Testing

struct DecimalNumberTests {
    @Test(arguments: [
        ("14", "14"), ("-3.5", "−3,5"), ("0.05", "0,05"), ("1000", "1000"), ("20000", "20 000"),
        ("1234567.25", "1 234 567,25"), ("0", "0"),
    ])
    func `a number is written as the language writes it`(text: String, expected: String) throws {
        let number = try #require(DecimalNumber(text))
        #expect(number.description == text)
        #expect(number.formatted(point: ",", thousands: " ") == expected)
    }

    @Test(arguments: ["", "-", "1.", ".5", "1.2.3", "14 %", "1e5", "0x1", "99999999999999999999", "1.0123456789", "−3"])
    func `what is no number is refused`(text: String) {
        #expect(DecimalNumber(text) == nil)
    }
}
