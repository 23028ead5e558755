public import Addresses
public import Markdown

/// A page of the site's own, such as its method, written in Markdown.
public struct Page: Sendable {
    /// The name in addresses, the name of its file.
    public let slug: Slug
    /// What it is called.
    public let title: String
    /// What it is about, in a sentence, for search engines and shared links; `nil` when nobody wrote it.
    public let description: String?
    /// Its place in the site's menus; `nil` when it is only linked to in the footer.
    public let order: Int?
    /// Former names, that still lead here.
    public let aliases: [Slug]
    /// Its text.
    public let text: Document
}
