import Markdown
import Testing

/// What the site's dialect makes of a text, and every sentence it may say.
struct SiteDialectTests {
    @Test func `a link that names a commitment becomes one`() {
        #expect(
            read("We [*want*\nthis](commitment:klimabudsjett \"title\")\nand [that](commitment:sykkelandel).") == """
                1 paragraph
                  1 text "We "
                  1 commitment klimabudsjett #1
                    1 emphasis
                      1 text "want"
                    1 soft break
                    2 text "this"
                  2 soft break
                  3 text "and "
                  3 commitment sykkelandel #2
                    3 text "that"
                  3 text "."
                """)
    }

    @Test func `in CommonMark it is a link, and nothing is refused`() {
        #expect(
            read("[a](commitment:b) <i>[c](javascript:d)", .commonMark) == """
                1 paragraph
                  1 link "commitment:b" untitled
                    1 text "a"
                  1 text " "
                  1 html "<i>"
                  1 link "javascript:d" untitled
                    1 text "c"
                """)
    }

    @Test(
        arguments: [
            "[a](https://x.no/å?b=c#d) [b](HTTP://x.no) [c](mailto:a@b.no) [d](tel:+4712345678)",
            "[a](../b/) [b](/c) [c](#d) [d](?e) [e](./f:g) ![i](j.svg) ![k](/l.png \"m\")",
            "<https://x.no> <a@b.no> a < b &lt;i&gt; `<i>` \\<i>\n\n    <code>\n\n```\n<pre>\n```",
            "[a ![b](c.png)](commitment:d) [![b](c.png)](commitment:d)",
        ])
    func `what is safe is allowed`(text: String) {
        #expect(!read(text).contains("error"))
    }

    @Test func `a commitment cannot stand in a link, nor a link in a commitment`() {
        // CommonMark makes the inner one a link, and the outer brackets words.
        let tree = read("[a [b](commitment:c) d](/e) [f [g](/h) i](commitment:j) [k [l](commitment:m)](commitment:n)")
        #expect(tree.ranges(of: "1 commitment").count == 2)
        #expect(tree.contains("text \" d](/e) [f \""))
        #expect(tree.contains("text \"](commitment:n)\""))
        #expect(!tree.contains("error"))
    }

    @Test(
        arguments: [
            (
                "\nsee  <b class='x'>this</b>",
                """
                a.md:2:6: error: raw HTML is not allowed; write it in Markdown, or «\\<» for a plain «<»
                    see  <b class='x'>this</b>
                         ^^^^^^^^^^^^^
                a.md:2:23: error: raw HTML is not allowed; write it in Markdown, or «\\<» for a plain «<»
                    see  <b class='x'>this</b>
                                          ^^^^
                """
            ),
            (
                "- ø\n\n  <div\n  id=x>\n",
                """
                a.md:3:3: error: raw HTML is not allowed; write it in Markdown, or «\\<» for a plain «<»
                      <div
                      ^^^^
                """
            ),
            (
                "a\n<!-- note\n-->b",
                """
                a.md:2:1: error: raw HTML is not allowed; write it in Markdown, or «\\<» for a plain «<»
                    <!-- note
                    ^^^^^^^^^
                """
            ),
            (
                "så [her](javascript:alert)",
                """
                a.md:1:10: error: «javascript:» is not an allowed scheme; allowed are http, https, mailto, tel, commitment, or none
                    så [her](javascript:alert)
                             ^^^^^^^^^^^^^^^^
                """
            ),
            (
                "![a](Data:x) [b](d&#97;ta:y)",
                """
                a.md:1:1: error: «data:» is not an allowed scheme; allowed are http, https, mailto, tel, commitment, or none
                    ![a](Data:x) [b](d&#97;ta:y)
                    ^
                a.md:1:6: error: «data:» is not an allowed scheme; allowed are http, https, mailto, tel, commitment, or none
                    ![a](Data:x) [b](d&#97;ta:y)
                         ^^^^^^
                """
            ),
            (
                "[a](//x.no/)",
                """
                a.md:1:5: error: «//» leads to another site without saying how; write «https://»
                    [a](//x.no/)
                        ^^^^^^^
                """
            ),
            (
                "[a](https:x.no)",
                """
                a.md:1:5: error: not a web address; it begins with «https://» and holds no space, «\\» or control character
                    [a](https:x.no)
                        ^^^^^^^^^^
                """
            ),
            (
                "[a](<b c>)",
                """
                a.md:1:6: error: a destination holds no space, «\\» or control character
                    [a](<b c>)
                         ^^^
                """
            ),
            (
                "![a](https://x.no/y.png)",
                """
                a.md:1:6: error: images from other hosts are not allowed; put the file into the site
                    ![a](https://x.no/y.png)
                         ^^^^^^^^^^^^^^^^^^
                """
            ),
            (
                "![a](commitment:b)",
                """
                a.md:1:6: error: an image cannot be a commitment; mark its words, [words](commitment:id)
                    ![a](commitment:b)
                         ^^^^^^^^^^^^
                """
            ),
            (
                "[a](commitment:)",
                """
                a.md:1:5: error: the commitment has no id; mark it as [words](commitment:id)
                    [a](commitment:)
                        ^^^^^^^^^^^
                """
            ),
            (
                "[a](commitment:b) [](commitment:b) <commitment:c> [&nbsp;](Commitment:d)",
                """
                a.md:1:5: error: the commitment «b» has no words; mark it as [words](commitment:id)
                    [a](commitment:b) [](commitment:b) <commitment:c> [&nbsp;](Commitment:d)
                        ^^^^^^^^^^^^
                a.md:1:37: error: the commitment «c» has no words; mark it as [words](commitment:id)
                    [a](commitment:b) [](commitment:b) <commitment:c> [&nbsp;](Commitment:d)
                                                        ^^^^^^^^^^^^
                a.md:1:60: error: the commitment «d» has no words; mark it as [words](commitment:id)
                    [a](commitment:b) [](commitment:b) <commitment:c> [&nbsp;](Commitment:d)
                                                                               ^^^^^^^^^^^^
                """
            ),
            (
                "![a [b](commitment:c)](d.png)",
                """
                a.md:1:9: error: the commitment «c» stands in an image's description, which is not read as text
                    ![a [b](commitment:c)](d.png)
                            ^^^^^^^^^^^^
                """
            ),
        ])
    func `a mistake is reported word for word at its place`(text: String, report: String) {
        let lines = read(text)
        #expect(lines.hasSuffix("\n" + report), "\(lines)")
        #expect(lines.ranges(of: ": error: ").count == report.ranges(of: ": error: ").count)
    }

    @Test func `the same mistake twice on a line is shown where it stands`() {
        let reports = read("<i>ø<i> <i>").split(separator: "\n").filter { $0.hasPrefix("a.md") }
        #expect(reports.map { $0.prefix(8) } == ["a.md:1:1", "a.md:1:5", "a.md:1:9"])
    }

    @Test func `lines after front matter are those of the file`() {
        #expect(
            read("a\n\n`b\nc` <i>", firstLine: 4).hasSuffix(
                """
                a.md:7:4: error: raw HTML is not allowed; write it in Markdown, or «\\<» for a plain «<»
                    c` <i>
                       ^^^
                """))
    }

    @Test func `of a hundred mistakes and more, a hundred are shown`() {
        let reports = read(String(repeating: "<i> ", count: 300)).split(separator: "\n").filter { $0.hasPrefix("a.md") }
        #expect(reports.count == 101)
        #expect(reports.contains("a.md:1:1: error: more than 100 mistakes in this text; the rest is not shown"))
    }
}
