import CMark

/// Turns cmark's tree into values.
///
/// It is recursive, and gives up with a finding before it goes deeper than ``Limits/depth``.
struct TreeReader {
    /// The text that was parsed.
    let lines: SourceLines

    /// The blocks in a document, quote or list item that has `depth` quotes and lists around it.
    func blocks(in parent: CNode, depth: Int = 0) throws(Finding) -> [Block] {
        var blocks: [Block] = []
        for node in parent.children { blocks.append(try block(node, depth: depth)) }
        return blocks
    }

    private func block(_ node: CNode, depth: Int) throws(Finding) -> Block {
        let line = firstLine(of: node)
        switch node.type {
        case CMARK_NODE_PARAGRAPH:
            let first = firstLine(ofParagraph: node)
            return .paragraph(try inlines(in: node, from: first, depth: depth), line: first)
        case CMARK_NODE_HEADING:
            let content = try inlines(in: node, from: line, depth: depth)
            return .heading(Heading(level: node.headingLevel, content: content, line: line))
        case CMARK_NODE_BLOCK_QUOTE:
            return .blockQuote(try blocks(in: node, depth: try deeper(depth, line)), line: line)
        case CMARK_NODE_LIST:
            let depth = try deeper(depth, line)
            var items: [ListItem] = []
            for item in node.children {
                items.append(ListItem(blocks: try blocks(in: item, depth: depth), line: firstLine(of: item)))
            }
            return .list(List(marker: node.listMarker, isTight: node.isTightList, items: items, line: line))
        case CMARK_NODE_CODE_BLOCK: return .codeBlock(node.literal, info: node.fenceInfo, line: line)
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock(node.literal, line: line)
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak(line: line)
        default: preconditionFailure("cmark makes no other blocks")
        }
    }

    private func inlines(in node: CNode, from line: Int, depth: Int) throws(Finding) -> [Inline] {
        var line = line
        return try inlines(in: node, line: &line, depth: depth)
    }

    /// The inlines in a node; `line` is moved on over each line break.
    private func inlines(in parent: CNode, line: inout Int, depth: Int) throws(Finding) -> [Inline] {
        var inlines: [Inline] = []
        for node in parent.children { inlines.append(try inline(node, line: &line, depth: depth)) }
        return inlines
    }

    private func inline(_ node: CNode, line: inout Int, depth: Int) throws(Finding) -> Inline {
        let first = line
        func content() throws(Finding) -> [Inline] {
            try inlines(in: node, line: &line, depth: try deeper(depth, first))
        }
        defer { line += Self.lineBreaks(of: node) }
        switch node.type {
        case CMARK_NODE_TEXT: return .text(node.literal, line: first)
        case CMARK_NODE_SOFTBREAK: return .softBreak(line: first)
        case CMARK_NODE_LINEBREAK: return .lineBreak(line: first)
        case CMARK_NODE_CODE: return .code(node.literal, line: first)
        case CMARK_NODE_HTML_INLINE: return .html(node.literal, line: first)
        case CMARK_NODE_EMPH: return .emphasis(try content(), line: first)
        case CMARK_NODE_STRONG: return .strong(try content(), line: first)
        case CMARK_NODE_LINK:
            return .link(Link(destination: node.destination, title: node.title, content: try content(), line: first))
        case CMARK_NODE_IMAGE:
            return .image(
                Image(source: node.destination, title: node.title, description: try content(), line: first))
        default: preconditionFailure("cmark makes no other inlines")
        }
    }

    private func deeper(_ depth: Int, _ line: Int) throws(Finding) -> Int {
        if depth == Limits.depth { throw Finding(.tooDeep, line: line) }
        return depth + 1
    }
}
