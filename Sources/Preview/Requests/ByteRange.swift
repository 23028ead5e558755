/// A part of a file that a request asks for: `Range: bytes=…` (RFC 9110 §14).
enum ByteRange: Hashable, Sendable {
    /// The whole file: nothing else was asked for, or in a way that may be ignored.
    case whole
    /// These bytes.
    case part(Range<Int>)
    /// Bytes that the file does not have.
    case unsatisfiable

    /// Reads a `Range` field for a file of a length.
    ///
    /// Several ranges are answered with the whole file, as RFC 9110 §14.2 allows: what asks for them here is no reader.
    init(_ field: String?, length: Int) {
        let unit = "bytes="
        guard let field, field.lowercased().hasPrefix(unit), !field.contains(",") else {
            self = .whole
            return
        }
        let bounds = field.dropFirst(unit.count).split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2 else {
            self = .whole
            return
        }
        switch (Self.number(bounds[0]), Self.number(bounds[1])) {
        case (let first?, let last?) where first <= last:
            self = first < length ? .part(first..<Swift.min(last, length - 1) + 1) : .unsatisfiable
        case (let first?, nil) where bounds[1].isEmpty:
            self = first < length ? .part(first..<length) : .unsatisfiable
        case (nil, let suffix?) where bounds[0].isEmpty:
            self = suffix > 0 && length > 0 ? .part(Swift.max(0, length - suffix)..<length) : .unsatisfiable
        case (_?, _?), (_?, nil), (nil, _?), (nil, nil):
            self = .whole
        }
    }

    /// A number of digits only; one that is larger than any file is the largest there is.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return Int(text) ?? Int.max - 1
    }
}
