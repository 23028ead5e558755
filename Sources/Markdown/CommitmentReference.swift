/// A span of words that is marked as a commitment: `[words](commitment:id)`.
///
/// It was a link in CommonMark, and links cannot stand in one another, so no span lies within a link or another span.
public struct CommitmentReference: Hashable, Sendable {
    /// The scheme of a destination that names a commitment.
    public static let scheme = "commitment"

    /// The commitment's id as it was written; whether there is such a commitment is not known here.
    public var id: String
    /// Which of the document's spans it is, counted from 1: two spans on one line may name the same commitment.
    public var number: Int
    /// The words; where there are none, that was reported.
    public var words: [Inline]
    /// The line it begins on.
    public var line: Int

    public init(id: String, number: Int, words: [Inline], line: Int) {
        self.id = id
        self.number = number
        self.words = words
        self.line = line
    }
}
