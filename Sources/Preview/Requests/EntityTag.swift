/// The tag of some bytes: another tag, other bytes (RFC 9110 §8.8.3).
struct EntityTag: Hashable, Sendable, CustomStringConvertible {
    private let digits: String

    /// The tag of bytes, made of their FNV-1a hash (64 bits).
    init(of bytes: [UInt8]) {
        digits = Fingerprint.of(bytes)
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

/// A short text that differs when bytes differ.
enum Fingerprint {
    /// The FNV-1a hash (64 bits) of bytes, in base 36.
    static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
