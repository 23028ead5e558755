/// The path of a request's target, decoded once.
struct RequestPath: Hashable, Sendable {
    /// The path, with a slash at its beginning: `/omrader/klima/`.
    let text: String
    /// The query with its question mark, as it was written; empty when there is none.
    let query: String

    /// Takes a target in origin-form (RFC 9112 §3.2.1).
    ///
    /// - Throws: ``Refusal/badTarget`` for any other form, a backslash, a control character, a bad percent sign, bytes that
    ///   are not UTF-8, and dot segments, however they are written.
    init(_ target: String) throws(Refusal) {
        guard target.utf8.first == UInt8(ascii: "/"), target.utf8.allSatisfy(Self.isAllowed) else { throw .badTarget }
        let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex
        query = String(target[mark...])
        guard let bytes = Self.decoded(target.utf8[..<mark]), let text = String(validating: bytes, as: UTF8.self)
        else { throw .badTarget }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { throw .badTarget }
        let segments = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard !segments.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) else {
            throw .badTarget
        }
        self.text = text
    }

    /// Visible ASCII without `\` and `#`: a browser sends no other.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#")
    }

    /// The bytes with each `%` and two digits taken for the byte they stand for; `nil` for a lone percent sign.
    private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
