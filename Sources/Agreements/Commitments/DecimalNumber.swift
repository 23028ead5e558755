/// A number as it is written in a text: digits, with or without a sign and decimals, kept exactly.
public struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
    /// The number times ten to the power of ``decimals``.
    public let scaled: Int
    /// The most digits there may be after the decimal point.
    public static let maximumDecimals = 9

    /// How many digits stand after the decimal point, 0 to ``maximumDecimals``.
    public let decimals: Int

    /// Reads `14`, `-3.5` or `1000`; `nil` for what is no number, has more than nine decimals, or is too large.
    public init?(_ text: String) {
        var digits = ""
        var decimals: Int?
        for (index, character) in text.utf8.enumerated() {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.unicodeScalars.append(Unicode.Scalar(character))
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: "-") where index == 0:
                digits.append("-")
            case UInt8(ascii: ".") where decimals == nil && !digits.isEmpty && digits != "-":
                decimals = 0
            default:
                return nil
            }
        }
        guard decimals != 0, decimals ?? 0 <= Self.maximumDecimals, let scaled = Int(digits) else { return nil }
        self.scaled = scaled
        self.decimals = decimals ?? 0
    }

    /// The nearest floating-point number, for drawing; never for comparing.
    public var approximation: Double {
        (0..<decimals).reduce(Double(scaled)) { number, _ in number / 10 }
    }

    /// The number with a decimal point, as it was written.
    public var description: String { formatted(point: ".", thousands: "", minus: "-") }

    /// The number with a language's decimal mark, a separator between thousands from 10,000 on, and a true minus sign.
    public func formatted(point: String, thousands: String, minus: String = "−") -> String {
        let digits = Array(padded(abs(scaled), decimals + 1))
        let whole = digits.dropLast(decimals)
        var text = scaled < 0 ? minus : ""
        for (index, digit) in whole.enumerated() {
            if index > 0, whole.count > 4, (whole.count - index).isMultiple(of: 3) { text += thousands }
            text.append(digit)
        }
        if decimals > 0 { text += point + String(digits.suffix(decimals)) }
        return text
    }
}
