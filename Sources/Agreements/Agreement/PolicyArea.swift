public import Markdown

/// A policy area: a chapter of the agreement, with the committee that answers for it.
public struct PolicyArea: Sendable {
    /// A name that stands in addresses, the name of its folder.
    public typealias ID = Identifier<PolicyArea>

    /// The name in addresses.
    public let id: ID
    /// The name for people, as a title is written.
    public let title: String
    /// The heading as it stands in the agreement.
    public let heading: [Inline]
    /// One or two sentences for those who come here first, not part of the agreement; `nil` when nobody wrote any.
    public let ingress: String?
    /// The committee that answers for it; `nil` when the agreement names none.
    public let committee: Committee.ID?
    /// Former names, that still lead here.
    public let aliases: [ID]
    /// The area's own text, before its first section.
    public let text: Document
    /// Its sections, in the agreement's order.
    public let sections: [Section]
}

/// A section of a policy area.
public struct Section: Sendable {
    /// A name that stands in addresses below its area's, the name of its file.
    public typealias ID = Identifier<Section>

    /// The name in addresses, below its area's.
    public let id: ID
    /// The name for people.
    public let title: String
    /// The heading as it stands in the agreement.
    public let heading: [Inline]
    /// Former names below its area's, that still lead here.
    public let aliases: [ID]
    /// Its text.
    public let text: Document
}
