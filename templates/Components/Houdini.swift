import HTML

/// Escaping as cmark's library does it (houdini, `houdini_html_e.c` and `houdini_href_e.c` of cmark 0.30.2).
///
/// It keeps control characters, which pages must not hold, and so serves the comparison with cmark only.
enum Houdini {
    /// Text for elements and attributes.
    static func text(_ text: String) -> HTML {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            default: bytes.append(byte)
            }
        }
        return HTML(trusted: bytes)
    }

    /// A destination for `href` or `src`: percent-encoded, but for what an address may hold.
    static func href(_ destination: String) -> HTML {
        var bytes: [UInt8] = []
        for byte in destination.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#x27;".utf8)
            case _ where isSafe[Int(byte)]: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0xF)]]
            }
        }
        return HTML(trusted: bytes)
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    private static let isSafe: [Bool] = {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        let safe = Set("\(letters)-_.+!*(),%#@?=;:/$~".utf8)
        return (0...UInt8.max).map(safe.contains)
    }()
}
