public import Addresses

/// A page of the site's own that is to be made.
public struct NewPage: Sendable {
    public var id: Slug
    public var title: String
    public var description: String?
    public var order: Int?
    public var text: String?

    public init(id: Slug, title: String) {
        self.id = id
        self.title = title
    }

    /// The file it becomes.
    public func edit() -> Edit {
        var keys = FrontMatterText()
        keys.add("title", text: title)
        keys.add("description", text: description)
        keys.add("order", order.map { .word(String($0)) })
        return Edit(creating: ("pages/\(id).md", keys.file(holding: text)))
    }
}
