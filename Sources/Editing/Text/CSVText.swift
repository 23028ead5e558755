/// A line of a CSV file as it is written (RFC 4180): a value with a comma or a quote stands between quotes.
enum CSVText {
    static func line(_ values: [String]) -> String {
        values.map { value in
            let isPlain = !value.contains { $0 == "," || $0 == "\"" } && value.first != " " && value.last != " "
            return isPlain ? value : "\"" + value.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",")
    }
}
