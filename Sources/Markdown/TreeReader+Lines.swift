import CMark

extension TreeReader {
    /// The line of the file on which a block begins.
    func firstLine(of block: CNode) -> Int { lines.first + block.firstLine - 1 }

    /// The line on which a paragraph's own words begin.
    ///
    /// cmark takes link reference definitions away from its head, and goes on counting from the first of them. So where
    /// it began with `[` and has lost lines, they are passed over.
    func firstLine(ofParagraph node: CNode) -> Int {
        let first = firstLine(of: node)
        let lost = node.lineBreaks - Self.lineBreaks(within: node)
        let source = lines[first].dropFirst(node.firstColumn - 1)
        return lost > 0 && source.first == UInt8(ascii: "[") ? first + lost : first
    }

    /// The line breaks that an inline itself stands for; those of its children are not among them.
    static func lineBreaks(of node: CNode) -> Int {
        switch node.type {
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: 1
        case CMARK_NODE_CODE: node.lineBreaks
        case CMARK_NODE_HTML_INLINE: node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
        default: 0
        }
    }

    /// All line breaks within a node, found without recursion.
    private static func lineBreaks(within node: CNode) -> Int {
        var count = 0
        var waiting = [node]
        while let node = waiting.popLast() {
            count += lineBreaks(of: node)
            waiting.append(contentsOf: node.children)
        }
        return count
    }
}
