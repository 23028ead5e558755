/// A text in CommonMark 0.30, as values: what an author wrote, with the lines it stands on.
///
/// Lines are those of the file, counted from 1, also when front matter was cut off before the text.
public struct Document: Hashable, Sendable {
    /// The blocks of the text, from top to bottom.
    public let blocks: [Block]

    public init(blocks: [Block]) {
        self.blocks = blocks
    }

    /// The spans of text that were marked as commitments, in the order they are read.
    public var commitments: [CommitmentReference] { blocks.flatMap(\.commitments) }
}
