public import Markdown

/// A political committee that answers for areas or single promises.
public struct Committee: Sendable {
    /// A name that stands in addresses, the name of its file.
    public typealias ID = Identifier<Committee>

    /// The name in addresses.
    public let id: ID
    /// The committee's name.
    public let title: String
    /// Its place in the list of committees.
    public let order: Int
    /// What the committees it came from were called.
    public let formerNames: [String]
    /// What there is to know about it.
    public let text: Document
}
