internal import Agreements

extension JSON {
    /// The value as a file: indented, with a line break at the end, in UTF-8.
    public var file: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes, indent: 0, isInMarkup: false)
        bytes.append(newline)
        return bytes
    }

    /// The value as it may stand in a `script` element of a page: on one line, with no `<`, `>` or `&`.
    ///
    /// They are written as escapes, since `</script>` ends the element and `<!--<script>` swallows the page.
    public var markup: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes, indent: nil, isInMarkup: true)
        return bytes
    }

    private func append(to bytes: inout [UInt8], indent: Int?, isInMarkup: Bool) {
        switch self {
        case .boolean(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .number(let value): bytes += value.description.utf8
        case .text(let text): Self.append(text, to: &bytes, isInMarkup: isInMarkup)
        case .array(let values):
            Self.append(values, between: (UInt8(ascii: "["), UInt8(ascii: "]")), to: &bytes, indent: indent) {
                value, bytes, indent in
                value.append(to: &bytes, indent: indent, isInMarkup: isInMarkup)
            }
        case .series(let count, let value):
            Self.append(0..<count, between: (UInt8(ascii: "["), UInt8(ascii: "]")), to: &bytes, indent: indent) {
                index, bytes, indent in
                value(index).append(to: &bytes, indent: indent, isInMarkup: isInMarkup)
            }
        case .object(let members):
            Self.append(members, between: (UInt8(ascii: "{"), UInt8(ascii: "}")), to: &bytes, indent: indent) {
                member, bytes, indent in
                Self.append(member.name, to: &bytes, isInMarkup: isInMarkup)
                bytes += (indent == nil ? ":" : ": ").utf8
                member.value.append(to: &bytes, indent: indent, isInMarkup: isInMarkup)
            }
        }
    }

    private static func append<Part>(
        _ parts: some RandomAccessCollection<Part>, between brackets: (UInt8, UInt8), to bytes: inout [UInt8],
        indent: Int?,
        _ append: (Part, inout [UInt8], Int?) -> Void
    ) {
        let inner = indent.map { $0 + 1 }
        bytes.append(brackets.0)
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let inner { breakLine(&bytes, inner) }
            append(part, &bytes, inner)
        }
        if let indent, !parts.isEmpty { breakLine(&bytes, indent) }
        bytes.append(brackets.1)
    }

    private static func breakLine(_ bytes: inout [UInt8], _ indent: Int) {
        bytes.append(newline)
        for _ in 0..<(indent * 2) { bytes.append(UInt8(ascii: " ")) }
    }

    private static func append(_ text: String, to bytes: inout [UInt8], isInMarkup: Bool) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(text) { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: true
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isInMarkup
            default: false
            }
        } by: { byte, bytes in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case newline: bytes += "\\n".utf8
            default: appendEscape(byte, to: &bytes)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes += "\\u00".utf8
        for digit in [byte >> 4, byte & 0xF] {
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}

private let newline = UInt8(ascii: "\n")
