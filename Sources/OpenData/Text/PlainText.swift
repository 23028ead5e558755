internal import Markdown

/// A text without its markup: paragraphs with a blank line between them, list items behind «- ».
struct PlainText: Sendable {
    /// The text.
    private(set) var text = ""
    /// Where each marked promise stands in it, by the number of its mark: Unicode code points from the start.
    ///
    /// Code points, since that is how Python, R and SQL count; JavaScript counts otherwise outside the basic plane.
    private(set) var spans: [Int: Range<Int>] = [:]

    init(_ document: Document) {
        append(document.blocks, prefix: "")
        countCodePoints()
    }

    init(_ inlines: [Inline]) {
        append(inlines)
        countCodePoints()
    }

    /// Turns the spans, which are in bytes while the text grows, into code points; most texts have none.
    private mutating func countCodePoints() {
        guard !spans.isEmpty else { return }
        // How many code points begin before each byte.
        var counts = [0]
        counts.reserveCapacity(text.utf8.count + 1)
        for byte in text.utf8 { counts.append(counts[counts.count - 1] + (byte & 0b1100_0000 == 0b1000_0000 ? 0 : 1)) }
        spans = spans.mapValues { counts[$0.lowerBound]..<counts[$0.upperBound] }
    }

    private mutating func append(_ words: String) { text += words }

    private mutating func append(_ blocks: [Block], prefix: String) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { append("\n\n\(prefix)") }
            switch block {
            case .paragraph(let content, _): append(content)
            case .heading(let heading): append(heading.content)
            case .blockQuote(let blocks, _): append(blocks, prefix: prefix)
            case .list(let list): append(list, prefix: prefix)
            case .codeBlock(let code, _, _): append(code)
            case .htmlBlock, .thematicBreak: break
            }
        }
    }

    private mutating func append(_ list: List, prefix: String) {
        for (index, item) in list.items.enumerated() {
            if index > 0 { append(list.isTight ? "\n\(prefix)" : "\n\n\(prefix)") }
            switch list.marker {
            case .bullet: append("- ")
            case .number(let start, _): append("\(start + index). ")
            }
            append(item.blocks, prefix: prefix + "  ")
        }
    }

    private mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text, _), .code(let text, _): append(text)
            case .softBreak: append(" ")
            case .lineBreak: append("\n")
            case .html: break
            case .emphasis(let content, _), .strong(let content, _): append(content)
            case .link(let link): append(link.content)
            case .image(let image): append(image.description)
            case .commitment(let commitment):
                let start = text.utf8.count
                append(commitment.words)
                spans[commitment.number] = start..<text.utf8.count
            }
        }
    }
}
