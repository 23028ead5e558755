public import Agreements
internal import Addresses
internal import Foundation

/// What the keys of a kind of file may be, as a JSON Schema: for editors that complete and check them.
///
/// Made of the table that the file's own reader goes by. What must hold between keys, files and dates is not in it:
/// `ordholden check` tells that. Draft 7, since that is what the YAML language server knows best.
public struct ContentSchema: Sendable {
    /// The kind of file.
    public let kind: ContentKind

    public init(_ kind: ContentKind) { self.kind = kind }

    /// The schema, with a line break at its end; the same in every run.
    public var text: String { Self.text(of: value) + "\n" }

    /// The schemas of all kinds in one object, by kind.
    public static var all: String {
        let values = ContentKind.allCases.map { ($0.rawValue, ContentSchema($0).value) }
        return text(of: .object(Dictionary(uniqueKeysWithValues: values))) + "\n"
    }

    private var value: JSONValue {
        guard case .object(var schema) = Self.mapping(kind.keys) else { preconditionFailure("keys make an object") }
        schema["$schema"] = .text("http://json-schema.org/draft-07/schema#")
        schema["title"] = .text("Ordholden: \(kind.rawValue)")
        schema["description"] = .text("The keys of content/\(kind.pattern).")
        return .object(schema)
    }

    private static func text(of value: JSONValue) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            preconditionFailure("a schema can always be written as JSON: \(error)")
        }
    }

    private static func mapping(_ table: KeyTable) -> JSONValue {
        var properties: [String: JSONValue] = [:]
        for key in table.keys {
            guard case .object(var schema) = value(key.form) else { preconditionFailure("a form makes an object") }
            schema["description"] = .text(key.note)
            properties[key.name] = .object(schema)
        }
        var schema: [String: JSONValue] = [
            "type": .text("object"), "properties": .object(properties), "additionalProperties": .flag(false),
        ]
        let required = table.keys.filter(\.isRequired).map { JSONValue.text($0.name) }
        if !required.isEmpty { schema["required"] = .list(required) }
        if !table.exactlyOne.isEmpty {
            schema["oneOf"] = .list(table.exactlyOne.map { .object(["required": .list([.text($0)])]) })
        }
        return .object(schema)
    }

    private static func value(_ form: KeyForm) -> JSONValue {
        switch form {
        case .text:
            // `title: 2023` is a text here, though YAML takes it for a number.
            .object(["type": .list([.text("string"), .text("number"), .text("boolean")]), "pattern": .text("\\S")])
        case .choice(let words): .object(["enum": .list(words.map(JSONValue.text))])
        case .date:
            either([
                .object(["type": .text("integer"), "minimum": .number(1000), "maximum": .number(9999)]),
                string("^\(date)(/\(date))?$"),
            ])
        case .day: string("^\(day)$")
        case .ordinal: .object(["type": .text("integer"), "minimum": .number(1)])
        case .number: .object(["type": .text("number")])
        case .flag: .object(["type": .text("boolean")])
        case .webAddress, .siteAddress: string("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\]+$")
        case .colour: string("^#[0-9A-Fa-f]{6}$")
        case .contact: string("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)[^\\s\\\\]+$")
        case .name: name
        case .texts: either([value(.text), list(of: value(.text))])
        case .names: either([name, list(of: name)])
        case .keys(let table): mapping(table)
        case .items(let table): list(of: mapping(table))
        }
    }

    private static var name: JSONValue {
        .object([
            "type": .text("string"), "pattern": .text("^[a-z0-9]+(-[a-z0-9]+)*$"),
            "maxLength": .number(Slug.maximumLength),
        ])
    }

    private static var day: String { "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])" }

    private static var date: String { "(\(day)|[0-9]{4}-(0[1-9]|1[0-2]|2[1-4])|[0-9]{4})" }

    private static func string(_ pattern: String) -> JSONValue {
        .object(["type": .text("string"), "pattern": .text(pattern)])
    }

    private static func list(of item: JSONValue) -> JSONValue { .object(["type": .text("array"), "items": item]) }

    private static func either(_ schemas: [JSONValue]) -> JSONValue { .object(["anyOf": .list(schemas)]) }
}
