internal import Diagnostics
internal import SwiftCSV

/// A line of a CSV file, taken apart: a value for each column, and where each stands.
///
/// SwiftCSV reads a whole file and tells neither lines nor columns; so it is given one line at a time, and a value cannot
/// go on over several.
struct TableLine {
    let file: SourceFile
    /// The line of the file, counted from 1.
    let number: Int
    /// The values, without their quotes.
    let values: [String]
    private let columns: [Int]

    /// Takes a line apart, or reports why it cannot be.
    init?(_ text: Substring, number: Int, of file: SourceFile, diagnostics: inout DiagnosticList) {
        self.file = file
        self.number = number
        columns = Self.columns(of: text)
        // An odd number of quotes is no complaint of the parser's: it takes the rest of the file for the value.
        let isClosed = text.utf8.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
        let table = isClosed ? try? EnumeratedCSV(string: text + "\n", delimiter: .comma, loadColumns: false) : nil
        guard let table else {
            diagnostics.error(
                "the quotes on this line cannot be read", in: file, at: SourcePosition(line: number),
                length: text.unicodeScalars.count,
                hint: "write a value with a comma or a quote as \"a, b\" and \"say \"\"a\"\"\", on one line")
            return nil
        }
        values = table.header
    }

    /// Where a value begins, behind its quote if it has one.
    func position(of index: Int) -> SourcePosition {
        SourcePosition(line: number, column: columns.indices.contains(index) ? columns[index] : 1)
    }

    private static func columns(of text: Substring) -> [Int] {
        var columns: [Int] = []
        var isQuoted = false
        var begins = true
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if begins { columns.append(index + 1 + (scalar == "\"" ? 1 : 0)) }
            begins = false
            if scalar == "\"" { isQuoted.toggle() }
            if scalar == ",", !isQuoted { begins = true }
        }
        return begins ? columns + [text.unicodeScalars.count + 1] : columns
    }
}
