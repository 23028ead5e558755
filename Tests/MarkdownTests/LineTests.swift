import Diagnostics
import Markdown
import Testing

/// Every word says which line it was written on, so that no line can be wrong unnoticed.
struct LineTests {
    @Test(arguments: NumberedLines.all)
    func `each word is on the line that its inline says`(lines: NumberedLines) throws {
        let text = lines.text
        var diagnostics = DiagnosticList()
        let parsed = Document.parse(
            file: SourceFile(path: "a.md", text: text), text: Array(text.utf8)[...], dialect: .commonMark,
            diagnostics: &diagnostics)
        let texts = try #require(parsed).blocks.flatMap(texts)
        for (words, line) in texts {
            for number in words.split(whereSeparator: { !$0.isNumber }) {
                #expect(Int(number) == line, "«\(words)» in:\n\(text)")
            }
        }
        #expect(texts.count > 60)
    }

    private func texts(_ block: Block) -> [(String, Int)] {
        switch block {
        case .paragraph(let content, _): content.flatMap(texts)
        case .heading(let heading): heading.content.flatMap(texts)
        case .blockQuote(let blocks, _): blocks.flatMap(texts)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(texts) }
        case .codeBlock, .htmlBlock, .thematicBreak: []
        }
    }

    private func texts(_ inline: Inline) -> [(String, Int)] {
        switch inline {
        case .text(let words, let line): [(words, line)]
        case .emphasis(let content, let line), .strong(let content, let line): container(content, line)
        case .link(let link): container(link.content, link.line)
        case .image(let image): container(image.description, image.line)
        case .commitment(let commitment): container(commitment.words, commitment.line)
        case .softBreak, .lineBreak, .code, .html: []
        }
    }

    /// The texts in an inline; it begins where its first words do.
    private func container(_ content: [Inline], _ line: Int) -> [(String, Int)] {
        content.flatMap(texts) + (content.first.map { [("\($0.line)", line)] } ?? [])
    }
}

/// Paragraphs and headings of which every word is the number of its line: `w12`.
struct NumberedLines: Sendable {
    /// The quotes and lists around each of them: how the first line begins, and how the later ones do.
    var containers: [(first: String, later: String)] = []
    /// Whether all lines but the first stand outside the quotes and lists, and continue lazily.
    var isLazy = false
    /// Whether link reference definitions stand at their head.
    var hasDefinitions = false
    /// Whether they are headings.
    var isHeading = false
    var lineBreak = "\n"

    /// Words on one line or on two, with something that may hide the line break between them.
    private static let pieces = [
        ["w w"], ["w *w*  "], ["w\\"], ["w `x", "y` w"], ["w *w", "w* w"], ["**w w", "*w*** w"], ["[w", "w](x) w"],
        ["[*w*", "`x`](commitment:c) w"], ["![w", "w](x) w"], ["w <b", "c> w"], ["w <!-- x", "y --> w"],
        ["`x", "`` y", "z` w"], ["w <https://x.no> w"], ["w \\* &amp; w"], ["[a] [w][c] w"],
    ]

    /// All ways to set them.
    static let all: [NumberedLines] = {
        let containers = [("> ", "> "), ("- ", "  "), ("7. ", "   ")]
        let stacks = [[]] + containers.map { [$0] } + containers.flatMap { outer in containers.map { [outer, $0] } }
        return stacks.flatMap { stack in
            [
                NumberedLines(containers: stack), NumberedLines(containers: stack, isLazy: true),
                NumberedLines(containers: stack, hasDefinitions: true),
                NumberedLines(containers: stack, isHeading: true),
                NumberedLines(containers: stack, lineBreak: "\r\n"),
            ]
        }
    }()

    /// A block for each piece, which is followed by two others.
    var text: String {
        var lines: [String] = []
        for index in Self.pieces.indices {
            lines.append("")
            var prefix = containers.map(\.first).joined()
            let later = containers.map(\.later).joined()
            let words = [0, 1, 5].flatMap { Self.pieces[(index + $0) % Self.pieces.count] }
            for line in (hasDefinitions ? ["[a]: /b", "[c]: <d>", "'e'"] : []) + words {
                lines.append(prefix + line.replacing("w", with: "w\(lines.count + 1)"))
                prefix = isLazy ? "" : later
            }
            if isHeading { lines.append(later + "===") }
        }
        return lines.joined(separator: lineBreak)
    }
}
