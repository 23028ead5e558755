/// The lines of an iCalendar file (RFC 5545), folded.
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    /// Adds a line of which every character is this program's own.
    mutating func add(_ name: String, _ value: String) { append("\(name):\(value)") }

    /// Adds a line with words in it.
    mutating func add(_ name: String, text: String) { append("\(name):\(Self.escaped(text))") }

    /// Adds a line; one longer than 75 octets is folded, never within a character (§3.1).
    private mutating func append(_ line: String) {
        var width = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if width + size > 75 {
                bytes += "\r\n ".utf8
                width = 1
            }
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            width += size
        }
        bytes += "\r\n".utf8
    }

    /// A text as a value of the type TEXT (§3.3.11); control characters, which are forbidden, become U+FFFD.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.append("\\")
                escaped.append(scalar)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\t": escaped.append(" ")
            case "\u{0}"..<" ", "\u{7F}": escaped.append("\u{FFFD}")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
