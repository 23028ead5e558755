import Foundation
import Testing

/// The model and its renderer, held against libcmark's own HTML byte for byte.
struct CommonMarkTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    private struct Example: Decodable {
        var example: Int
        var markdown: String
        var html: String
    }

    @Test func `all examples of CommonMark are rendered as its specification asks`() throws {
        let path =
            ProcessInfo.processInfo.environment["ORDHOLDEN_COMMONMARK_SPEC"]
            ?? Self.root.appending(path: ".build/commonmark/spec.json").path
        let file = try #require(
            FileManager.default.contents(atPath: path),
            "the examples are not at \(path): get them with Tests/Tools/fetch-commonmark-spec")
        let examples = try JSONDecoder().decode([Example].self, from: file)
        #expect(examples.count == 652)
        for example in examples {
            #expect(cmarkHTML(example.markdown).utf8.elementsEqual(example.html.utf8), "example \(example.example)")
            expectCMarkHTML(of: example.markdown, "example \(example.example)")
        }
    }

    @Test func `the agreement is rendered as cmark renders it`() throws {
        let folder = Self.root.appending(path: "content/agreement")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }
        #expect(files.count > 30)
        for file in files {
            expectCMarkHTML(of: try String(contentsOf: file, encoding: .utf8), "\(file.path)")
        }
    }

    @Test(
        arguments: [
            "", "\n", "\r\n\r\n", "a\rb\r\n- c\r\n", "\u{FEFF}# a", "abc\u{0}de\u{0}", "\u{1}\u{7F}`\u{8}`",
            "&#0;&#1;&#x80;", "[a](<b c>) [å](å?ø=æ&x='y'[z]\\_\"^`)", "[a](/b \"\") ![a](/b '') [c](d)",
            "[a]\n\n[a]: /b \"\"", "![a *b* `c` <i> [d](e) ![f](g)\nh\\\ni](j \"k\")", "- \n- a\n\n  b\n-\n  - c",
            "1) a\n2) b\n\n0. c\n", "-\n\n      a", "```  &#32;x y\nc\n```\n~~~ a`b\n", "<div>\n\n> <!-- x",
            "* a\n> b\n***\n", "# \n#\n## a ##", "\tcode\n \tmore\n", "\"quoted\" -- 'text'...",
        ])
    func `odd texts are rendered as cmark renders them`(text: String) {
        expectCMarkHTML(of: text, text.debugDescription)
    }
}

/// Expects that a text is rendered as cmark renders it, byte for byte.
func expectCMarkHTML(of text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    switch commonMarkHTML(text) {
    case .success(let html):
        // Strings are compared by meaning: «é» is equal to «e» with an accent.
        guard Array(html.utf8) != Array(cmarkHTML(text).utf8) else { return }
        Issue.record("\(name): \(text.debugDescription)\n\(html)\n\(cmarkHTML(text))", sourceLocation: sourceLocation)
    case .failure(let refusal):
        Issue.record("\(name) is refused: \(refusal.messages)", sourceLocation: sourceLocation)
    }
}
