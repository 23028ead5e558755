/// An element of an XML document, with its attributes, and elements and text in it.
struct XMLElement {
    enum Content {
        case text(String)
        case element(XMLElement)
    }

    let name: StaticString
    var attributes: [(name: StaticString, value: String)] = []
    var content: [Content] = []

    init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: [XMLElement] = []) {
        self.name = name
        self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
        self.content = content.map(Content.element)
    }

    init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String) {
        self.init(name, attributes)
        content = [.text(text)]
    }

    init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], mixed: [Content]) {
        self.init(name, attributes)
        content = mixed
    }

    /// The element as a file in UTF-8, each element without text on a line of its own.
    var file: [UInt8] {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
        append(to: &bytes, indent: 0)
        return bytes
    }

    private var isMixed: Bool {
        content.contains { if case .text = $0 { true } else { false } }
    }

    /// - Parameter indent: `nil` where white space would be part of a text.
    private func append(to bytes: inout [UInt8], indent: Int?) {
        if let indent { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent)) }
        bytes.append(UInt8(ascii: "<"))
        Self.append(name, to: &bytes)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            Self.append(attribute.name, to: &bytes)
            bytes += "=\"".utf8
            Self.append(attribute.value, isAttribute: true, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        if content.isEmpty {
            bytes += "/>".utf8
        } else {
            bytes.append(UInt8(ascii: ">"))
            let inner = isMixed ? nil : indent.map { $0 + 1 }
            if inner != nil { bytes.append(UInt8(ascii: "\n")) }
            for part in content {
                switch part {
                case .text(let text): Self.append(text, isAttribute: false, to: &bytes)
                case .element(let element): element.append(to: &bytes, indent: inner)
                }
            }
            if inner != nil, let indent { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent)) }
            bytes += "</".utf8
            Self.append(name, to: &bytes)
            bytes.append(UInt8(ascii: ">"))
        }
        if indent != nil { bytes.append(UInt8(ascii: "\n")) }
    }

    private static func append(_ name: StaticString, to bytes: inout [UInt8]) {
        name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Escapes a text for content and for quoted attributes; characters that XML 1.0 §2.2 forbids become U+FFFD.
    ///
    /// A `>` is escaped as well, since `]]>` may not stand in content; so is white space that an attribute would lose (§3.3.3).
    private static func append(_ text: String, isAttribute: Bool, to bytes: inout [UInt8]) {
        // U+FFFE and U+FFFF begin with a byte that hardly any text holds.
        let isPlain = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe !$0.contains(0xEF) } ?? false
        guard isPlain else { return append(scalarsOf: text, isAttribute: isAttribute, to: &bytes) }
        bytes.append(text) { byte in
            switch byte {
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"): isAttribute
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0..<0x20: true
            default: false
            }
        } by: { byte, bytes in
            append(scalarsOf: String(Unicode.Scalar(byte)), isAttribute: isAttribute, to: &bytes)
        }
    }

    private static func append(scalarsOf text: String, isAttribute: Bool, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "\t", "\n":
                if isAttribute {
                    bytes += "&#\(scalar.value);".utf8
                } else {
                    bytes.append(UInt8(truncatingIfNeeded: scalar.value))
                }
            case "\r": bytes += "&#13;".utf8
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": bytes += "\u{FFFD}".utf8
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
