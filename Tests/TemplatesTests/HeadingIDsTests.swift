import Markdown
import Templates
import Testing

struct HeadingIDsTests {
    private func ids(_ text: String, taken: Set<String> = []) throws -> [String?] {
        let document = try siteDocument(text)
        let ids = HeadingIDs(document, taken: taken)
        return headings(document.blocks).map { ids[$0] }
    }

    private func headings(_ blocks: [Block]) -> [Heading] {
        blocks.flatMap { block -> [Heading] in
            switch block {
            case .heading(let heading): [heading]
            case .blockQuote(let blocks, _): headings(blocks)
            case .list(let list): list.items.flatMap { headings($0.blocks) }
            case .paragraph, .codeBlock, .htmlBlock, .thematicBreak: []
            }
        }
    }

    @Test(
        arguments: [
            ("# Miljø og næring", ["miljo-og-naering"]), ("# *Åpne* `data` [her](b)", ["apne-data-her"]),
            ("# A\n# A\n# a!\n", ["a", "a-2", "a-3"]), ("# A 2\n# A\n# A\n# A", ["a-2", "a", "a-3", "a-4"]),
            ("# !\n# ?\n#\n", ["h", "h-2", "h-3"]), ("> # a\n> - # a\n>   # b", ["a", "a-2", "b"]),
            ("A\n===\nB\n---", ["a", "b"]),
        ])
    func `each heading has its slug, and no two are alike`(text: String, expected: [String]) throws {
        #expect(try ids(text) == expected)
    }

    @Test func `an id that the page has is not given again`() throws {
        #expect(try ids("# A\n# B", taken: ["a", "a-2"]) == ["a-3", "b"])
    }

    @Test func `several texts can stand on one page`() throws {
        let first = HeadingIDs(try siteDocument("# A"))
        let second = try siteDocument("# A")
        let ids = HeadingIDs(second, taken: first.taken)
        #expect(headings(second.blocks).map { ids[$0] } == ["a-2"])
    }

    @Test func `many headings alike are named without trying every number again`() throws {
        let ids = try ids(String(repeating: "# A\n", count: 5000))
        #expect(ids.last == "a-5000")
        #expect(Set(ids).count == 5000)
    }
}
