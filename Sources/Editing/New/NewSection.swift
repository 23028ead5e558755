public import Addresses
internal import Agreements

/// A section of an area of the agreement that is to be made.
public struct NewSection: Sendable {
    /// The area it is a section of.
    public var area: String
    public var id: Slug
    /// The heading as it stands in the agreement.
    public var heading: String
    /// The name for people, where it is another than the heading.
    public var title: String?
    /// Its place in the area; after the last, if not given.
    public var order: Int?
    /// Its words, in Markdown.
    public var text: String?

    public init(area: String, id: Slug, heading: String) {
        self.area = area
        self.id = id
        self.heading = heading
    }

    /// The file it becomes.
    ///
    /// - Throws: `EditError.noSuchArea`.
    public func edit(in desk: ContentDesk) throws(EditError) -> Edit {
        try desk.requireArea(area)
        var keys = FrontMatterText()
        keys.add("title", text: title)
        keys.add("order", .word(String(order ?? desk.nextOrder(in: "agreement/\(area)"))))
        let words = "# \(MarkdownText.escaped(heading))\n" + (text.map { "\n\($0)" } ?? "")
        return Edit(creating: ("agreement/\(area)/\(id).md", keys.file(holding: words)))
    }
}
