public import Addresses
public import Agreements

/// Something measured that is to be made, with its first value: an indicator without one says nothing.
public struct NewIndicator: Sendable {
    public var id: Slug
    public var title: String
    public var unit: String
    public var baseline: String?
    /// How it is measured, in Markdown.
    public var text: String?
    /// The first value.
    public var first: Measurement

    public init(id: Slug, title: String, unit: String, first: Measurement) {
        self.id = id
        self.title = title
        self.unit = unit
        self.first = first
    }

    /// The two files it becomes.
    public func edit() -> Edit {
        var keys = FrontMatterText()
        keys.add("title", text: title)
        keys.add("unit", text: unit)
        keys.add("baseline", text: baseline)
        let columns = ["date", "value", "source", "url", "note"]
        let values = [
            first.date.description, first.value.description, first.source, first.address.description, first.note ?? "",
        ]
        return Edit(
            creating: ("indicators/\(id)/index.md", keys.file(holding: text)),
            ("indicators/\(id)/measurements.csv", [columns, values].map { CSVText.line($0) + "\n" }.joined()))
    }
}
