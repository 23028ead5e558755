import Markdown

extension Block {
    /// The commitments that stand in the block, but not in an item of a list in it.
    var ownCommitments: [CommitmentReference] {
        switch self {
        case .paragraph, .heading: commitments
        case .blockQuote(let blocks, _): blocks.flatMap(\.ownCommitments)
        case .list, .codeBlock, .htmlBlock, .thematicBreak: []
        }
    }
}

extension ListItem {
    /// The commitments that stand in the item, but not in an item of a list in it.
    var ownCommitments: [CommitmentReference] { blocks.flatMap(\.ownCommitments) }
}
