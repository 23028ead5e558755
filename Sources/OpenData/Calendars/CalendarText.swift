/// The lines of an iCalendar file (RFC 5545), folded.
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    /// Adds a line of which every character is this program's own.
    mutating func add(_ name: String, _ value: String) { append(Array("\(name):\(value)".utf8)) }

    /// Adds a line with words in it.
    mutating func add(_ name: String, text: String) {
        var line = Array("\(name):".utf8)
        Self.append(text, to: &line)
        append(line)
    }

    /// Adds a line; one longer than 75 octets is folded, never within a character (§3.1).
    private mutating func append(_ line: [UInt8]) {
        var rest = line[...]
        var room = 75
        while rest.count > room {
            var end = rest.startIndex + room
            // A continuation byte belongs to the character before it.
            while rest[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
            bytes += rest[..<end]
            bytes += "\r\n ".utf8
            rest = rest[end...]
            room = 74
        }
        bytes += rest
        bytes += "\r\n".utf8
    }

    /// A text as a value of the type TEXT (§3.3.11); control characters, which are forbidden, become U+FFFD.
    private static func append(_ text: String, to line: inout [UInt8]) {
        line.append(text) { byte in
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0..<0x20, 0x7F: true
            default: false
            }
        } by: { byte, line in
            switch byte {
            case UInt8(ascii: "\n"): line += "\\n".utf8
            case UInt8(ascii: "\t"): line.append(UInt8(ascii: " "))
            case 0..<0x20, 0x7F: line += "\u{FFFD}".utf8
            default: line += [UInt8(ascii: "\\"), byte]
            }
        }
    }
}
