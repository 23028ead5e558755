public import Markdown

/// Something that is measured over time, to hold a target against.
public struct Indicator: Sendable {
    /// A name that stands in addresses, the name of its folder.
    public typealias ID = Identifier<Indicator>

    /// The name in addresses.
    public let id: ID
    /// What is measured.
    public let title: String
    /// What it is measured in.
    public let unit: String
    /// What the values are compared with, in words; `nil` when they stand alone.
    public let baseline: String?
    /// What a reader must know: how it is measured, and what it must not be mixed with.
    public let text: Document
    /// The values, earliest first; no two of one date.
    public let measurements: [Measurement]
}
