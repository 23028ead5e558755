extension Document {
    /// The words without their markup, blocks apart by spaces.
    public var plainText: String { blocks.map(\.plainText).joined(separator: " ") }
}

extension Block {
    /// The words without their markup; raw HTML is nothing.
    var plainText: String {
        switch self {
        case .paragraph(let content, _): content.plainText
        case .heading(let heading): heading.content.plainText
        case .blockQuote(let blocks, _): blocks.map(\.plainText).joined(separator: " ")
        case .list(let list): list.items.flatMap(\.blocks).map(\.plainText).joined(separator: " ")
        case .codeBlock(let text, _, _): text
        case .htmlBlock, .thematicBreak: ""
        }
    }
}
