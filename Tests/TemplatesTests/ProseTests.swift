import Addresses
import Diagnostics
import HTML
import Markdown
import Templates
import Testing

/// Reads a text as the site does, whatever is wrong with it.
func siteDocument(_ text: String) throws -> Document {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "a.md", text: text)
    return try #require(
        Document.parse(file: file, text: Array(text.utf8)[...], dialect: .site, diagnostics: &diagnostics))
}

/// A text as pages show it.
struct ProseTests {
    private func mark(_ commitment: CommitmentReference, _ words: HTML) -> HTML {
        "<mark id=\"\(commitment.id)-\(commitment.number)\">\(words)</mark>"
    }

    private func html(_ text: String) throws -> String {
        Prose(style: .site(commitment: mark)).html(try siteDocument(text)).description
    }

    @Test(
        arguments: [
            ("a\\\nb\nc\n***\n", "<p>a<br>\nb\nc</p>\n<hr>\n"),
            ("*a* **b** `c < d`", "<p><em>a</em> <strong>b</strong> <code>c &lt; d</code></p>\n"),
            ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
            ("3. b\n4. c", "<ol start=\"3\">\n<li>b</li>\n<li>c</li>\n</ol>\n"),
            ("- a\n\n  b\n-", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li></li>\n</ul>\n"),
            ("```x\"y z\n<a>\n```", "<pre><code class=\"language-x&quot;y\">&lt;a&gt;\n</code></pre>\n"),
            ("[a](/b?c=d&e 'f \"g\"')", "<p><a href=\"/b?c=d&amp;e\" title=\"f &quot;g&quot;\">a</a></p>\n"),
            ("![a *b* \"c\"](d.png 'e')", "<p><img src=\"d.png\" alt=\"a b &quot;c&quot;\" title=\"e\"></p>\n"),
            ("a [*b*](commitment:c).", "<p>a <mark id=\"c-1\"><em>b</em></mark>.</p>\n"),
            ("# a\n###### b", "<h1>a</h1>\n<h6>b</h6>\n"),
            ("a&#1;b\u{7F}", "<p>a\u{FFFD}b\u{FFFD}</p>\n"),
        ])
    func `each construct is set`(text: String, expected: String) throws {
        #expect(try html(text) == expected)
    }

    @Test(
        arguments: [
            ("a <i>b</i>", "<p>a b</p>\n"), ("a\n\n<script>\nb\n</script>\n\nc", "<p>a</p>\n<p>c</p>\n"),
            ("[a *b*](javascript:c)", "<p>a <em>b</em></p>\n"), ("[a](//b) [c](d:e) <ftp:g>", "<p>a c ftp:g</p>\n"),
            ("![a <i> *b*](https://c.no/d.png)", "<p>a  b</p>\n"), ("![a](data:b) ![c](commitment:d)", "<p>a c</p>\n"),
            ("[a](commitment:)", "<p>a</p>\n"),
        ])
    func `what the dialect refuses is dropped, and its words stay`(text: String, expected: String) throws {
        #expect(try html(text) == expected)
    }

    @Test func `relative destinations are resolved for the page, others left as they are`() throws {
        let style = Prose.Style.site(
            resolve: { $0.description == "b.md" || $0.description == "c.png" ? .init("../\($0)") : nil },
            commitment: mark)
        let document = try siteDocument("[a](b.md) ![a](c.png) [a](d.md) ![a](d.png) [a](https://e.no) <a@b.no>")
        #expect(
            Prose(style: style).html(document).description == """
                <p><a href="../b.md">a</a> <img src="../c.png" alt="a"> a a <a href="https://e.no">a</a> \
                <a href="mailto:a@b.no">a@b.no</a></p>

                """)
    }

    @Test func `headings are set deeper, down to the sixth level, with their ids`() throws {
        let document = try siteDocument("# A *b*\n\n## A b\n\n##### [C](commitment:c)\n")
        let style = Prose.Style.site(headingShift: 2, headingIDs: HeadingIDs(document), commitment: mark)
        #expect(
            Prose(style: style).html(document).description == """
                <h3 id="a-b">A <em>b</em></h3>
                <h4 id="a-b-2">A b</h4>
                <h6 id="c"><mark id="c-1">C</mark></h6>

                """)
    }

    @Test func `a commitment is given to the innermost list item it stands in, else to its block`() throws {
        let text = """
            # [a](commitment:a)

            b

            > *[c](commitment:c)* [d](commitment:d)
            > - [e](commitment:e)

            - [f](commitment:f)

              > [g](commitment:g)
              1. [h](commitment:h)
            """
        let style = Prose.Style.site(
            commitment: { _, words in words },
            frame: { place, commitments, content in
                let ids = commitments.map(\.id).joined()
                return switch place {
                case .block: "<block \(ids)>\(content)</block>"
                case .listItem: "<item \(ids)>\(content)</item>"
                }
            })
        #expect(
            Prose(style: style).html(try siteDocument(text)).description == """
                <block a><h1>a</h1>
                </block>
                <block ><p>b</p>
                </block>
                <block cd><blockquote>
                <p><em>c</em> d</p>
                <ul>
                <li><item e>e</item></li>
                </ul>
                </blockquote>
                </block>
                <block ><ul>
                <li><item fg>
                <p>f</p>
                <blockquote>
                <p>g</p>
                </blockquote>
                <ol>
                <li><item h>h</item></li>
                </ol>
                </item></li>
                </ul>
                </block>
                """)
    }

    @Test func `compared with cmark, a commitment is the link it was`() throws {
        let text = "- a [*b*](commitment:ø<>'c) [d](e)"
        let html = Prose(style: .commonMark).html(try siteDocument(text)).description
        #expect(html == cmarkHTML(text))
        #expect(html.contains("commitment:%C3%B8%3C%3E&#x27;c"))
    }

    @Test func `words alone are set without a block around them`() throws {
        guard case .paragraph(let words, _) = try siteDocument("a *b*").blocks[0] else { return }
        #expect(Prose(style: .site(commitment: mark)).html(words).description == "a <em>b</em>")
    }
}
