import Diagnostics
import Files
import Testing

@testable import Agreements

/// Whatever the plain reader accepts, Yams reads as the same: it is the reader of YAML, the other one is faster.
struct PlainYAMLTests {
    private func byYams(_ yaml: String) -> YAMLNode? {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "a.md", text: yaml)
        return YAMLReader.nodeByYams(of: Array(yaml.utf8)[...], firstLine: 2, in: file, diagnostics: &diagnostics)
    }

    private func plainly(_ yaml: String) -> YAMLNode? { PlainYAML.node(of: Array(yaml.utf8)[...], firstLine: 2) }

    private static let accepted = [
        "title: Andelen syklende\n",
        "title: Andelen syklende\nkind: numeric\ndeadline: 2019/2023\n",
        "target: {at-least: 14, unit: prosent, by: 2023}\n",
        "target: { at-least: 14 , unit: \"prosent, av alle\" }\n",
        "aliases: [kutt, 'det andre', \"det: tredje\"]\n",
        "title: \"«Æ», – 'ø' # å: 😀\"\nurl: https://a.no/b?c=d#e\n",
        "criterion: >-\n  Ett og\n  to - # ikke: en merknad.\nkind: goal\n",
        "criterion: >\n  Ett.\n",
        "a:\n  b:\n    c: d\n  e: f\n",
        "a:\n  - b\n  - \"c\"\n  - [d, e]\n",
        "- [buss, kollektiv]\n- [tog, jernbane]\n",
        "sources:\n  - title: \"En\"\n    quote: >-\n      To\n      tre\n    url: https://a.no\n  - title: To\nkind: event\n",
        "a: b, c [d] {e} !f ? &g *h | i > j % k @ l `m`\n", "a: (b)\n", "a: å\nb: 1:2\n", "a: ''\nb: \"\"\n",
    ]

    @Test(arguments: accepted)
    func `what authors mostly write is read without Yams, as Yams does`(yaml: String) throws {
        let node = try #require(plainly(yaml))
        #expect(node == byYams(yaml))
    }

    @Test(arguments: [
        "", "a: b", "a\n", "a:\n", "a: \n", "a: b \n", "a: b\n\n", "a: b # c\n", "# a\nb: c\n", "a: b\na: c\n",
        " a: b\n",
        "a: b\n  c\n", "a: \"b\\n\"\n", "a: 'b''c'\n", "a: \"b\n  c\"\n", "a: |\n  b\n", "a: >+\n  b\n", "a: &b c\n",
        "a: *b\n", "a: !b c\n", "a: - b\n", "a: b: c\n", "a: [b, [c]]\n", "a: {b: {c: d}}\n", "a: [b]c\n", "a: [b:c]\n",
        "a:\n- b\n", "a:\n   - b\n  - c\n", "- - a\n", "? a\n: b\n", "<<: a\n", "\"a\": b\n", "a: b\n---\nc: d\n",
        "a: b\u{2028}c\n", "a: b\u{85}c\n", "a: \u{FEFF}b\n", "a:\tb\n", "a: b\r\n", "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n    c\n",
        "a: [b, c\n", "a: {b: c\n", "a: {b: c, b: d}\n", "a: @b\n", "a: [b #c]\n",
    ])
    func `whatever may mean something else is left to Yams`(yaml: String) {
        #expect(plainly(yaml) == nil)
    }

    @Test
    func `the agreement's front matter is read without Yams, as Yams does`() throws {
        let (tree, _) = ContentTree.load("content")
        var plain = 0
        for (path, file) in tree.files where path.hasSuffix(".md") {
            var diagnostics = DiagnosticList()
            let matter = try #require(FrontMatter(file, diagnostics: &diagnostics))
            let yaml = String(decoding: matter.yaml, as: UTF8.self)
            guard let node = plainly(yaml) else { continue }
            plain += 1
            #expect(node == byYams(yaml), "\(path)")
        }
        #expect(plain * 100 >= tree.files.count * 95, "\(plain) of \(tree.files.count)")
    }

    @Test(arguments: 1...60)
    func `mangled front matter is read as Yams reads it, or left to it`(seed: UInt64) {
        var random = Mangler(state: seed)
        for _ in 0..<60 {
            var text = Array(Self.accepted[random.below(Self.accepted.count)].unicodeScalars)
            for _ in 0...random.below(3) { random.mangle(&text) }
            var yaml = String.UnicodeScalarView()
            yaml.append(contentsOf: text)
            guard let node = plainly(String(yaml)) else { continue }
            #expect(node == byYams(String(yaml)), "\(String(yaml).debugDescription)")
        }
    }

    /// Changes texts where YAML is sensitive, the same for the same seed: SplitMix64.
    private struct Mangler {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((word ^ (word >> 31)) % UInt64(limit))
        }

        mutating func mangle(_ text: inout [Unicode.Scalar]) {
            let signs = Array("-: #\n,[]{}\"'>|?&*!%@`\\\t.~<=x1å\u{85}\u{2028}\u{FEFF}😀".unicodeScalars)
            let place = below(text.count + 1)
            switch below(4) {
            case 0 where place < text.count: text.remove(at: place)
            case 1 where place < text.count: text[place] = signs[below(signs.count)]
            case 2: text.insert(contentsOf: Array(repeating: " ", count: 1 + below(3)), at: place)
            default: text.insert(signs[below(signs.count)], at: place)
            }
        }
    }
}
