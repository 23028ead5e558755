/// A link, inline, by reference or automatic: all read as one.
public struct Link: Hashable, Sendable {
    /// Where it leads, as meant: escapes and entities are resolved, nothing is percent-encoded.
    public var destination: String
    /// Its title; `nil` where none was written.
    public var title: String?
    /// Its words, in which no other link can stand.
    public var content: [Inline]
    /// The line it begins on.
    public var line: Int

    public init(destination: String, title: String? = nil, content: [Inline], line: Int) {
        self.destination = destination
        self.title = title
        self.content = content
        self.line = line
    }
}
