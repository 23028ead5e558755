/// A description in Turtle (RDF 1.1): things, what is said of them, one thing a paragraph.
struct Turtle {
    /// What is said.
    enum Value {
        /// Another thing, by its whole or relative address.
        case thing(String)
        /// A name with a prefix that was declared: `dcat:Dataset`.
        case name(StaticString)
        case text(String, language: String? = nil)
        case date(String)
        /// A thing without an address.
        case anonymous([(StaticString, Value)])
    }

    private(set) var text: String

    init(prefixes: KeyValuePairs<StaticString, StaticString>) {
        text = prefixes.map { "@prefix \($0): <\($1)> .\n" }.joined()
    }

    mutating func add(_ thing: String, _ statements: [(StaticString, Value)]) {
        text += "\n<\(Self.iri(thing))>\n    \(Self.list(statements, separator: " ;\n    ")) .\n"
    }

    private static func list(_ statements: [(StaticString, Value)], separator: String) -> String {
        statements.map { "\($0) \(written($1))" }.joined(separator: separator)
    }

    private static func written(_ value: Value) -> String {
        switch value {
        case .thing(let address): "<\(iri(address))>"
        case .name(let name): name.description
        case .text(let text, let language): "\"\(escaped(text))\"" + (language.map { "@\($0)" } ?? "")
        case .date(let date): "\"\(date)\"^^xsd:date"
        case .anonymous(let statements): "[ \(list(statements, separator: " ; ")) ]"
        }
    }

    /// An address with what may not stand between angle brackets as numeric escapes (Turtle §6.4).
    private static func iri(_ address: String) -> String {
        address.unicodeScalars.map { scalar in
            switch scalar {
            case "\u{0}"..."\u{20}", "<", ">", "\"", "{", "}", "|", "^", "`", "\\": percent(scalar)
            default: String(scalar)
            }
        }.joined()
    }

    private static func percent(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            case "\u{0}"..<" ": "\u{FFFD}"
            default: String(scalar)
            }
        }.joined()
    }
}
