/// A list, bulleted or numbered.
public struct List: Hashable, Sendable {
    /// What stands before each item.
    public enum Marker: Hashable, Sendable {
        case bullet
        /// Numbers from `start` on, each with its delimiter; later numbers in the source have no meaning.
        case number(start: Int, delimiter: Delimiter)
    }

    /// What follows the number of an item.
    public enum Delimiter: Hashable, Sendable {
        /// As in `1.`.
        case period
        /// As in `1)`.
        case parenthesis
    }

    /// What stands before each item.
    public var marker: Marker
    /// Whether no blank line separates its parts, so that paragraphs are set without space around them.
    public var isTight: Bool
    /// The items, at least one.
    public var items: [ListItem]
    /// The line it begins on.
    public var line: Int

    public init(marker: Marker, isTight: Bool, items: [ListItem], line: Int) {
        self.marker = marker
        self.isTight = isTight
        self.items = items
        self.line = line
    }
}
