public import Markdown

/// A political agreement: its words, as they were signed, and the promises in them.
public struct Agreement: Sendable {
    /// What the agreement is called.
    public let title: String
    /// The parties that signed it, in the order they signed.
    public let parties: [Party]
    /// The period it holds for, such as 2019/2023.
    public let period: EDTF
    /// Where the text was taken from, in words; `nil` when nobody has said.
    public let source: String?
    /// What stands before the first area.
    public let preamble: Document
    /// The policy areas, in the agreement's order.
    public let areas: [PolicyArea]
    /// What stands after the last area: who signed.
    public let signatures: Document
    /// The promises, in the order they first occur in the text.
    public let commitments: [Commitment]
}

/// One of the parties to an agreement.
public struct Party: Hashable, Sendable {
    /// The party's name.
    public let name: String
    /// What it is called for short; `nil` when the name is all there is.
    public let abbreviation: String?
}
