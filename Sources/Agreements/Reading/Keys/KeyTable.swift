/// The keys that a file, or a value in one, may have.
///
/// What reads a file and what describes it to editors (its JSON Schema) both go by this table: a key that is read and does
/// not stand here, or stands here in another form, stops the program the first time it is asked for.
public struct KeyTable: Hashable, Sendable {
    /// A key that may be set.
    public struct Key: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// What its value looks like.
        public let form: KeyForm
        /// Whether it must be set.
        public let isRequired: Bool
        /// What it means, to be shown to an author.
        public let note: String

        static func required(_ name: String, _ form: KeyForm, _ note: String) -> Key {
            Key(name: name, form: form, isRequired: true, note: note)
        }

        static func optional(_ name: String, _ form: KeyForm, _ note: String) -> Key {
            Key(name: name, form: form, isRequired: false, note: note)
        }
    }

    /// The keys, in the order they are told to an author.
    public let keys: [Key]
    /// Keys of which just one must be set; none, where there is no such choice.
    public let exactlyOne: [String]

    init(_ keys: [Key], exactlyOne: [String] = []) {
        self.keys = keys
        self.exactlyOne = exactlyOne
    }

    /// The names of the keys.
    public var names: [String] { keys.map(\.name) }

    subscript(name: String) -> Key? { keys.first { $0.name == name } }
}

extension KeyForm {
    /// One of the words that a type is written as.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(of: Choice.Type) -> KeyForm {
        .choice(Choice.allCases.map(\.rawValue))
    }
}
