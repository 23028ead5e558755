/// The words that citizens use, beside those that politicians use.
public struct Synonyms: Sendable {
    /// Groups of words that mean much the same, as their editors wrote them; each a single word.
    public let groups: [[String]]

    /// None.
    public static let none = Synonyms(groups: [])
}
