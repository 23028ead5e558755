/// Something that is written as an object of JSON: its fields say both what stands in the file and what its schema says.
///
/// So a schema can't differ from what is written: both are made from the Swift types of the same list.
protocol Record: DataValue {
    /// The name of its definition in the schema.
    static var name: String { get }
    /// What it is, in a sentence.
    static var summary: String { get }
    static var fields: [Field<Self>] { get }
}

/// One field of a record.
struct Field<Owner: Sendable>: Sendable {
    let name: String
    /// What it says, in English, for those who read the schema.
    let summary: String
    let shape: Shape
    let isRequired: Bool
    /// `nil` where the field is left out.
    let value: @Sendable (Owner) -> JSON?

    /// A field that is always there.
    init<Value: DataValue>(_ name: String, _ summary: String, _ value: @escaping @Sendable (Owner) -> Value) {
        self.name = name
        self.summary = summary
        shape = Value.shape
        isRequired = true
        self.value = { value($0).json }
    }

    /// A field that is left out when there is nothing to say.
    init<Value: DataValue>(_ name: String, _ summary: String, _ value: @escaping @Sendable (Owner) -> Value?) {
        self.name = name
        self.summary = summary
        shape = Value.shape
        isRequired = false
        self.value = { value($0)?.json }
    }
}

extension Record {
    static var recordShape: RecordShape {
        RecordShape(
            name: name, summary: summary,
            fields: fields.map { .init(name: $0.name, summary: $0.summary, shape: $0.shape, isRequired: $0.isRequired) }
        )
    }

    static var shape: Shape { .record(recordShape) }

    var json: JSON {
        .object(Self.fields.compactMap { field in field.value(self).map { JSON.Member(name: field.name, value: $0) } })
    }
}
