internal import Foundation

/// A colour of sRGB, as style sheets write it: `#0a5566`.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
    private let channels: [UInt8]

    /// Reads `#0a5566`; `nil` for anything else, so that nothing but a colour can get into a style sheet.
    public init?(_ text: String) {
        let digits = Array(text.utf8.dropFirst())
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
        let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard values.count == 6 else { return nil }
        channels = [0, 2, 4].map { UInt8(values[$0] * 16 + values[$0 + 1]) }
    }

    /// The colour in lower case.
    public var description: String {
        "#"
            + channels.map { channel in
                let digits = String(channel, radix: 16)
                return digits.count < 2 ? "0" + digits : digits
            }.joined()
    }

    /// How well one can be read on the other, from 1 to 21 (WCAG 2.2, «contrast ratio»).
    public func contrast(with other: Colour) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// Relative luminance (WCAG 2.2).
    private var luminance: Double {
        let linear = channels.map { channel in
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
