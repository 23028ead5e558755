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
}
