/// What values look like, as far as JSON Schema (draft 2020-12) can say it.
indirect enum Shape: Sendable {
    case boolean
    case integer
    case number
    /// A text, of a format that JSON Schema names, or one that a pattern describes.
    case text(format: String? = nil, pattern: String? = nil)
    /// One of some words.
    case choice([String])
    case list(Shape)
    case record(RecordShape)

    /// The schema; records are referred to by name.
    var schema: JSON {
        switch self {
        case .boolean: .object(["type": "boolean"])
        case .integer: .object(["type": "integer"])
        case .number: .object(["type": "number"])
        case .text(let format, let pattern):
            .object(["type": "string", "format": format.map(JSON.text), "pattern": pattern.map(JSON.text)])
        case .choice(let words): .object(["enum": .array(words.map(JSON.text))])
        case .list(let element): .object(["type": "array", "items": element.schema])
        case .record(let record): .object(["$ref": "#/$defs/\(record.name)"])
        }
    }

    /// The records in it.
    var records: [RecordShape] {
        switch self {
        case .boolean, .integer, .number, .text, .choice: []
        case .list(let element): element.records
        case .record(let record): [record]
        }
    }
}

/// What a record looks like: its fields, in order.
struct RecordShape: Sendable {
    struct Field: Sendable {
        let name: String
        let summary: String
        let shape: Shape
        let isRequired: Bool
    }

    let name: String
    let summary: String
    let fields: [Field]

    var schema: JSON {
        .object([
            "description": .text(summary),
            "type": "object",
            "required": .array(fields.filter(\.isRequired).map { .text($0.name) }),
            "additionalProperties": false,
            "properties": .object(
                fields.map { field in
                    guard case .object(let members) = field.shape.schema else {
                        return JSON.Member(name: field.name, value: true)
                    }
                    let description = JSON.Member(name: "description", value: .text(field.summary))
                    return JSON.Member(name: field.name, value: .object([description] + members))
                }),
        ])
    }

    /// The schema of a file that holds one such record, with those of all records in it.
    ///
    /// - Parameter address: Where the schema is, absolute; without one it says no `$id`.
    func document(title: String, address: String?) -> JSON {
        var definitions: [RecordShape] = []
        var waiting = [self]
        while let next = waiting.popLast() {
            guard !definitions.contains(where: { $0.name == next.name }) else { continue }
            definitions.append(next)
            waiting += next.fields.flatMap(\.shape.records)
        }
        return .object([
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": address.map(JSON.text),
            "title": .text(title),
            "$ref": "#/$defs/\(name)",
            "$defs": .object(
                definitions.sorted { $0.name < $1.name }.map { JSON.Member(name: $0.name, value: $0.schema) }),
        ])
    }
}
