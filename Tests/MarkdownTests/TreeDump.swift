import Diagnostics
import Markdown

/// A document as indented text, a node a line, each with the line it begins on.
func dump(_ document: Document) -> String {
    document.blocks.map { dump($0) }.joined(separator: "\n")
}

/// Reads a text that is a file of its own, and dumps it, with what was reported below it.
func read(_ text: String, _ dialect: Dialect = .site, firstLine: Int = 1) -> String {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "a.md", text: String(repeating: "---\n", count: firstLine - 1) + text)
    let document = Document.parse(
        file: file, firstLine: firstLine, text: Array(text.utf8)[...], dialect: dialect, diagnostics: &diagnostics)
    return ([document.map(dump) ?? "nothing"] + diagnostics.sorted.map(\.description)).joined(separator: "\n")
}

private func dump(_ block: Block) -> String {
    switch block {
    case .paragraph(let content, let line): node("paragraph", line, content.map(dump))
    case .heading(let heading): node("heading \(heading.level)", heading.line, heading.content.map(dump))
    case .blockQuote(let blocks, let line): node("quote", line, blocks.map(dump))
    case .list(let list):
        node("\(list.isTight ? "tight" : "loose") list \(marker(list.marker))", list.line, list.items.map(dump))
    case .codeBlock(let code, let info, let line): node("code \(info.debugDescription) \(code.debugDescription)", line)
    case .htmlBlock(let html, let line): node("html \(html.debugDescription)", line)
    case .thematicBreak(let line): node("thematic break", line)
    }
}

private func dump(_ item: ListItem) -> String {
    node("item", item.line, item.blocks.map(dump))
}

private func dump(_ inline: Inline) -> String {
    switch inline {
    case .text(let text, let line): node("text \(text.debugDescription)", line)
    case .softBreak(let line): node("soft break", line)
    case .lineBreak(let line): node("line break", line)
    case .code(let code, let line): node("code \(code.debugDescription)", line)
    case .html(let html, let line): node("html \(html.debugDescription)", line)
    case .emphasis(let content, let line): node("emphasis", line, content.map(dump))
    case .strong(let content, let line): node("strong", line, content.map(dump))
    case .link(let link):
        node("link \(link.destination.debugDescription) \(title(link.title))", link.line, link.content.map(dump))
    case .image(let image):
        node("image \(image.source.debugDescription) \(title(image.title))", image.line, image.description.map(dump))
    case .commitment(let commitment):
        node("commitment \(commitment.id) #\(commitment.number)", commitment.line, commitment.words.map(dump))
    }
}

private func marker(_ marker: List.Marker) -> String {
    switch marker {
    case .bullet: "of bullets"
    case .number(let start, .period): "from \(start)."
    case .number(let start, .parenthesis): "from \(start))"
    }
}

private func title(_ title: String?) -> String { title?.debugDescription ?? "untitled" }

private func node(_ name: String, _ line: Int, _ children: [String] = []) -> String {
    (["\(line) \(name)"] + children.map { "  " + $0.replacing("\n", with: "\n  ") }).joined(separator: "\n")
}
