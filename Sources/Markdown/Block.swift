/// A part of a text that stands on lines of its own.
public enum Block: Hashable, Sendable {
    case paragraph([Inline], line: Int)
    case heading(Heading)
    case blockQuote([Block], line: Int)
    case list(List)
    /// Code, fenced or indented; `info` is what stands after the opening fence, else empty.
    case codeBlock(String, info: String, line: Int)
    /// Raw HTML, which the site's dialect refuses.
    case htmlBlock(String, line: Int)
    case thematicBreak(line: Int)
}

extension Block {
    /// The line it begins on.
    ///
    /// A paragraph begins with its own words: link reference definitions at its head are not part of it.
    public var line: Int {
        switch self {
        case .paragraph(_, let line), .blockQuote(_, let line), .codeBlock(_, _, let line), .htmlBlock(_, let line),
            .thematicBreak(let line):
            line
        case .heading(let heading): heading.line
        case .list(let list): list.line
        }
    }

    /// The spans in it that were marked as commitments, in the order they are read.
    public var commitments: [CommitmentReference] {
        switch self {
        case .paragraph(let content, _): content.commitments
        case .heading(let heading): heading.content.commitments
        case .blockQuote(let blocks, _): blocks.flatMap(\.commitments)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.commitments) }
        case .codeBlock, .htmlBlock, .thematicBreak: []
        }
    }
}
