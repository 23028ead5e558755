/// Where in an agreement something stands.
public enum Place: Hashable, Sendable {
    /// Before the first area.
    case preamble
    /// In an area's own text, before its first section.
    case area(PolicyArea.ID)
    /// In a section of an area.
    case section(PolicyArea.ID, Section.ID)
    /// After the last area.
    case signatures

    /// The area it belongs to; `nil` outside the areas.
    public var area: PolicyArea.ID? {
        switch self {
        case .area(let area), .section(let area, _): area
        case .preamble, .signatures: nil
        }
    }
}
