internal import Addresses

/// The tag of some bytes: another tag, other bytes (RFC 9110 §8.8.3).
struct EntityTag: Hashable, Sendable, CustomStringConvertible {
    private let digits: String

    /// The tag of bytes, made of their fingerprint.
    init(of bytes: [UInt8]) {
        digits = Fingerprint(of: bytes).text
    }

    /// The tag as it stands in `ETag`.
    var description: String { "\"\(digits)\"" }

    /// Whether `If-None-Match` names it, so that the bytes need not be sent again (RFC 9110 §13.1.2).
    func isNamed(by field: String) -> Bool {
        if Self.trimmed(field[...]) == "*" { return true }
        return field.split(separator: ",").contains { candidate in
            let tag = Self.trimmed(candidate)
            return (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag) == description
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
