/// A heading.
public struct Heading: Hashable, Sendable {
    /// Its level, from 1 to 6.
    public var level: Int
    /// Its words.
    public var content: [Inline]
    /// The line it begins on; no other heading of the text begins there.
    public var line: Int

    public init(level: Int, content: [Inline], line: Int) {
        self.level = level
        self.content = content
        self.line = line
    }
}
