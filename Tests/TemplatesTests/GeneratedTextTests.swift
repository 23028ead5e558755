import Diagnostics
@testable import Markdown
import Testing

/// What a specification's examples do not think of.
struct GeneratedTextTests {
    @Test(arguments: [1...1500, 1501...3000, 3001...4500, 4501...6000 as ClosedRange<UInt64>])
    func `texts put together by chance are rendered as cmark renders them`(seeds: ClosedRange<UInt64>) {
        for seed in seeds { expectCMarkHTML(of: GeneratedText.of(seed: seed), "seed \(seed)") }
    }

    @Test func `the prescan never takes a text for flatter than it is`() throws {
        var deepest = 0
        for seed in 1...3000 as ClosedRange<UInt64> {
            let text = GeneratedText.of(seed: seed)
            let lines = SourceLines(Array(text.utf8), first: 1)
            var scan = Prescan()
            var estimate = 0
            for number in lines.numbers {
                _ = scan.pass(lines[number])
                estimate = max(estimate, scan.depth)
            }
            var diagnostics = DiagnosticList()
            let file = SourceFile(path: "a.md", text: text)
            let document = Document.parse(
                file: file, text: Array(text.utf8)[...], dialect: .commonMark, diagnostics: &diagnostics)
            let depth = depth(of: try #require(document).blocks)
            #expect(depth <= estimate, "seed \(seed): \(text.debugDescription)")
            deepest = max(deepest, depth)
        }
        #expect(deepest > 6)
    }

    private func depth(of blocks: [Block]) -> Int {
        let depths = blocks.map { block in
            switch block {
            case .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak: 0
            case .blockQuote(let blocks, _): 1 + depth(of: blocks)
            case .list(let list): 1 + depth(of: list.items.flatMap(\.blocks))
            }
        }
        return depths.max() ?? 0
    }
}
