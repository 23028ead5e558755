/// Character references in the value of an attribute: `&amp;`, `&#38;`, `&#x26;`.
///
/// Of the named ones only the five of XML are known, which are those this program writes; others are left as they stand.
enum CharacterReferences {
    private static let named: [(name: StaticString, byte: UInt8)] = [
        ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
        ("quot;", UInt8(ascii: "\"")), ("apos;", UInt8(ascii: "'")),
    ]

    /// The bytes that a value stands for.
    static func resolved(in value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard value.contains(UInt8(ascii: "&")) else { return value }
        var result: [UInt8] = []
        var rest = value
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "&") else {
                result.append(byte)
                continue
            }
            if let (name, byte) = named.first(where: { rest.starts(with: bytes(of: $0.name)) }) {
                result.append(byte)
                rest = rest.dropFirst(name.utf8CodeUnitCount)
            } else if let (scalar, length) = number(in: rest) {
                result.append(contentsOf: String(Character(scalar)).utf8)
                rest = rest.dropFirst(length)
            } else {
                result.append(byte)
            }
        }
        return result[...]
    }

    /// A reference by number behind its `&`, and how many bytes it takes.
    private static func number(in text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        var digits = text
        guard digits.popFirst() == UInt8(ascii: "#") else { return nil }
        let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        if isHex { digits = digits.dropFirst() }
        digits = digits.prefix { isHex ? $0.hexDigit != nil : $0.isDigit }
        guard digits.endIndex < text.endIndex, text[digits.endIndex] == UInt8(ascii: ";") else { return nil }
        let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
        guard let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
        return (scalar, digits.endIndex + 1 - text.startIndex)
    }

    private static func bytes(of text: StaticString) -> [UInt8] {
        text.withUTF8Buffer { unsafe Array($0) }
    }
}
