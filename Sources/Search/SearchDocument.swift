/// Something that can be found: its texts, and what is shown of it.
public struct SearchDocument: Sendable {
    /// A text, and how much a word in it counts.
    public struct Field: Sendable {
        /// In tenths.
        public let weight: Int
        public let text: String

        public init(weight: Int, text: String) {
            self.weight = weight
            self.text = text
        }
    }

    /// What it is searched by.
    public let fields: [Field]
    /// What is shown of it, as the page's script expects it.
    public let record: [String]
    /// The values it can be narrowed by, one for each filter.
    public let facets: [String]

    public init(fields: [Field], record: [String], facets: [String]) {
        self.fields = fields
        self.record = record
        self.facets = facets
    }
}
