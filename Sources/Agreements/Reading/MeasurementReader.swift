internal import Addresses
internal import Diagnostics

/// Reads `measurements.csv`: a line that names the columns, then a line for each value.
struct MeasurementReader {
    static let required = ["date", "value", "source", "url"]
    static let known = required + ["note"]

    let file: SourceFile
    private(set) var diagnostics = DiagnosticList()

    init(file: SourceFile) { self.file = file }

    /// The values, earliest first.
    mutating func read() -> [Measurement] {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { (number: $0.offset + 1, text: $0.element) }
            .filter { !$0.text.allSatisfy(\.isWhitespace) }
        guard let first = lines.first else {
            diagnostics.append(
                Diagnostic(
                    .error, "there are no measurements", path: file.path,
                    hint: "begin with a line \(Self.required.joined(separator: ","))"))
            return []
        }
        guard let header = TableLine(first.text, number: first.number, of: file, diagnostics: &diagnostics),
            let columns = columns(of: header)
        else { return [] }
        guard lines.count > 1 else {
            diagnostics.error("there are no measurements below this line", in: file, at: header.position(of: 0))
            return []
        }
        var lineOfDate: [EDTF: Int] = [:]
        var measurements: [Measurement] = []
        for line in lines.dropFirst() {
            guard let row = TableLine(line.text, number: line.number, of: file, diagnostics: &diagnostics),
                let measurement = measurement(row, columns)
            else { continue }
            if let earlier = lineOfDate[measurement.date] {
                report("there is a value for \(measurement.date) on line \(earlier)", row, columns["date"])
                continue
            }
            lineOfDate[measurement.date] = line.number
            measurements.append(measurement)
        }
        return measurements.sorted { $0.date < $1.date }
    }

    /// Where each column stands; `nil` when the rows cannot be understood.
    private mutating func columns(of header: TableLine) -> [String: Int]? {
        var columns: [String: Int] = [:]
        for (index, name) in header.values.enumerated() {
            if !Self.known.contains(name) {
                let hint =
                    NearestName.hint(for: name, among: Self.known)
                    ?? "known columns: \(Self.known.joined(separator: ", "))"
                report("unknown column «\(name)»", header, index, hint: hint)
            } else if columns[name] != nil {
                report("column «\(name)» stands twice", header, index)
            } else {
                columns[name] = index
            }
        }
        let missing = Self.required.filter { columns[$0] == nil }
        for name in missing { report("column «\(name)» is missing", header, nil) }
        return diagnostics.isEmpty ? columns : nil
    }

    private mutating func measurement(_ row: TableLine, _ columns: [String: Int]) -> Measurement? {
        guard row.values.count <= columns.count else {
            report(
                "there are \(row.values.count) values for \(columns.count) columns", row, columns.count,
                hint: "a value with a comma in it needs quotes around it: \"a, b\"")
            return nil
        }
        let date = value("date", row, columns, is: Fields.dateRule, EDTF.init)
        let number = value("value", row, columns, is: Fields.numberRule, DecimalNumber.init)
        let source = value("source", row, columns, is: "a title") { $0 }
        let address = value("url", row, columns, is: Fields.webAddressRule, Fields.webAddress)
        let note = columns["note"].flatMap { row.values.indices.contains($0) ? row.values[$0] : nil }
        guard let date, let number, let source, let address else { return nil }
        return Measurement(
            date: date, value: number, source: source, address: address, note: note.flatMap { $0.isEmpty ? nil : $0 })
    }

    private mutating func value<Value>(
        _ column: String, _ row: TableLine, _ columns: [String: Int], is what: String, _ read: (String) -> Value?
    ) -> Value? {
        guard let index = columns[column] else { return nil }
        guard row.values.indices.contains(index), !row.values[index].isEmpty else {
            report("«\(column)» is missing", row, index)
            return nil
        }
        if let value = read(row.values[index]) { return value }
        report("«\(row.values[index])» is not \(what)", row, index)
        return nil
    }

    private mutating func report(_ message: String, _ row: TableLine, _ index: Int?, hint: String? = nil) {
        let value = index.flatMap { row.values.indices.contains($0) ? row.values[$0] : nil } ?? ""
        diagnostics.error(
            message, in: file, at: row.position(of: index ?? 0), length: value.unicodeScalars.count, hint: hint)
    }
}
