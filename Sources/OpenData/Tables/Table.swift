/// Rows and columns as comma-separated values (RFC 4180), as spreadsheets open them.
///
/// In UTF-8 with a byte order mark, since Excel takes a file without one for Windows' own encoding; lines end in CR LF.
struct Table {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(columns: [String]) {
        append(columns.map(Cell.text))
    }

    mutating func append(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private mutating func append(_ cell: Cell) {
        switch cell {
        case .empty: break
        case .plain(let text): bytes += text.utf8
        case .text(let text): append(Self.defused(text))
        }
    }

    private mutating func append(_ text: String) {
        let needsQuotes = text.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
            default: false
            }
        }
        guard needsQuotes else {
            bytes += text.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(text) {
            $0 == UInt8(ascii: "\"")
        } by: { quote, bytes in
            bytes += [quote, quote]
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The text with an apostrophe before it, where a spreadsheet would take it for a formula.
    ///
    /// What begins with an apostrophe gets one too, so that a reader of the file can always take one away (OWASP, «CSV
    /// Injection»; the wide signs are those of East Asian keyboards). White space before a formula is dropped by some.
    static func defused(_ text: String) -> String {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        switch first {
        case "=", "+", "-", "@", "'", "＝", "＋", "－", "＠": return "'" + text
        default:
            let start = text.unicodeScalars.first
            return start == "\t" || start == "\r" || start == "\n" ? "'" + text : text
        }
    }
}

/// What stands in one place of a table.
enum Cell {
    case empty
    /// A number, a date or a name that this program made, which can be no formula: `-3.5` stays a number.
    case plain(String)
    /// Words that someone wrote.
    case text(String)

    init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
    init(plain value: (some CustomStringConvertible)?) { self = value.map { .plain($0.description) } ?? .empty }
    init(_ choice: (some DataChoice)?) { self = choice.map { .plain($0.word) } ?? .empty }
    /// Several names in one cell, with a space between them.
    init(names: [some CustomStringConvertible]) {
        self = names.isEmpty ? .empty : .plain(names.map(\.description).joined(separator: " "))
    }
}
