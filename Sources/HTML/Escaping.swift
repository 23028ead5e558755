/// Escapes text for element content and for quoted attributes alike.
///
/// `&`, `<`, `>` and `"` are replaced, as the HTML standard's serialisation asks for; attributes in this project are always set in
/// double quotes. Control characters that HTML forbids become U+FFFD.
enum Escaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in buffer.indices {
                let byte = unsafe buffer[index]
                guard byte <= UInt8(ascii: ">") || byte == 0x7F, let replacement = replacement(for: byte) else {
                    continue
                }
                unsafe bytes.append(contentsOf: buffer[start..<index])
                bytes.append(contentsOf: replacement.utf8)
                start = index + 1
            }
            unsafe bytes.append(contentsOf: buffer[start...])
        }
    }

    private static func replacement(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0C: nil
        case 0..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
