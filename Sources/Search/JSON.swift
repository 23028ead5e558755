/// JSON as text (RFC 8259), for values that are made once and written once.
enum JSON {
    static func string(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                json += "\\"
                json.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1f}": json += "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }

    static func array(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }

    static func object(_ members: [(name: String, value: String)]) -> String {
        "{\(members.map { "\(string($0.name)):\($0.value)" }.joined(separator: ","))}"
    }
}
