/// An image, inline or by reference.
public struct Image: Hashable, Sendable {
    /// Where it is found, as meant: escapes and entities are resolved, nothing is percent-encoded.
    public var source: String
    /// Its title; `nil` where none was written.
    public var title: String?
    /// What it shows, for those who do not see it; its markup is not rendered.
    public var description: [Inline]
    /// The line it begins on.
    public var line: Int

    public init(source: String, title: String? = nil, description: [Inline], line: Int) {
        self.source = source
        self.title = title
        self.description = description
        self.line = line
    }
}
