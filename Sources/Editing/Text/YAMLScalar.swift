/// A value as it is written in YAML, so that it is read back as the same value, by our reader and by any other.
///
/// It stands plain where nobody could take it for anything else, and else between double quotes, with the escapes of
/// JSON (YAML 1.2.2 §7.3.1). Yams could write it too, but folds long lines and writes `🚲` as `\U0001F6B2`.
struct YAMLScalar {
    /// The value as it is written.
    let text: String

    /// A text.
    static func text(_ value: String) -> YAMLScalar {
        YAMLScalar(text: isPlain(value) ? value : quoted(value))
    }

    /// A date, a number, or one of the program's own words: never in need of quotes.
    static func word(_ value: String) -> YAMLScalar { YAMLScalar(text: value) }

    /// A list on one line.
    static func list(_ values: [YAMLScalar]) -> YAMLScalar {
        YAMLScalar(text: "[" + values.map(\.text).joined(separator: ", ") + "]")
    }

    /// Keys and values on one line.
    static func mapping(_ values: [(key: String, value: YAMLScalar)]) -> YAMLScalar {
        YAMLScalar(text: "{" + values.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}")
    }

    /// Whether a text needs no quotes: it begins with a letter, and holds only letters, digits, single spaces and signs that mean nothing
    /// in YAML; and is no word that means something, such as `no`, which is a truth value to older readers.
    private static func isPlain(_ value: String) -> Bool {
        let scalars = value.unicodeScalars
        guard let first = scalars.first, first.properties.isAlphabetic, let last = scalars.last, last != " " else {
            return false
        }
        guard !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(value.lowercased()) else {
            return false
        }
        return scalars.allSatisfy { scalar in
            switch scalar {
            case "A"..."Z", "a"..."z", "0"..."9", " ", ".", "(", ")", "/", "-", "–", "%", "«", "»", "’": true
            default: scalar.value > 0x7F && scalar.properties.isAlphabetic
            }
        }
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
