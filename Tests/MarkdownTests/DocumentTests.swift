import Diagnostics
import Markdown
import Testing

/// Trees, with the line of each node, as CommonMark has them.
struct DocumentTests {
    @Test(
        arguments: [
            ("", ""),
            ("Words", "1 paragraph\n  1 text \"Words\""),
            ("# Title *here* #\n", "1 heading 1\n  1 text \"Title \"\n  1 emphasis\n    1 text \"here\""),
            ("\nTwo\nlines\n---\n", "2 heading 2\n  2 text \"Two\"\n  2 soft break\n  3 text \"lines\""),
            ("a\\\nb  \nc\r\nd\re\n", breaks),
            ("> a\nlazy\n> > b\n", quotes),
            ("- a\n- b\n  1. c\n", nestedLists),
            ("3) a\n\n   b\n4) c\n", looseList),
            ("-\n- \n", "1 tight list of bullets\n  1 item\n  2 item"),
            ("0. a", "1 tight list from 0.\n  1 item\n    1 paragraph\n      1 text \"a\""),
            ("```swift x\nlet a\n\n```\n", "1 code \"swift x\" \"let a\\n\\n\""),
            ("a\n\n    b\n\tc\n", "1 paragraph\n  1 text \"a\"\n3 code \"\" \"b\\nc\\n\""),
            ("a\n\n<p>\nb\n\nc", htmlBlock),
            ("a\n***\n", "1 paragraph\n  1 text \"a\"\n2 thematic break"),
            ("`a`<i>**b***c*", spans),
            ("[a](/b) [c](<d e> \"f\") [g](/h \"\")\n<i@j.no>", links),
            ("[a][b] [b]\n\n[b]: /c 'd'\n", references),
            ("![a *b* ![c](/d)](/e)", images),
            ("a &amp; \\* &#0; \u{0} \"b\" -- ...", characters),
        ])
    func `each construct is read with its line`(text: String, tree: String) {
        #expect(read(text, .commonMark) == tree)
    }

    @Test func `lines are those of the file, whatever was cut off before the text`() {
        #expect(
            read("# a\n\n- b\n\n  c *d*", .commonMark, firstLine: 7) == """
                7 heading 1
                  7 text "a"
                9 loose list of bullets
                  9 item
                    9 paragraph
                      9 text "b"
                    11 paragraph
                      11 text "c "
                      11 emphasis
                        11 text "d"
                """)
    }

    @Test func `a line break inside a link's parentheses is not seen`() {
        #expect(
            read("a [b](/c\n'd')\ne", .commonMark) == """
                1 paragraph
                  1 text "a "
                  1 link "/c" "d"
                    1 text "b"
                  1 soft break
                  2 text "e"
                """)
    }

    @Test func `an empty title is a title`() {
        let tree = read("[a](/b) [a](/b \"\") ![a](/b '') [a]\n\n[a]: /b ()", .commonMark)
        #expect(tree.ranges(of: "untitled").count == 1)
        #expect(tree.ranges(of: " \"\"").count == 3)
    }

    @Test func `plain text has the words only`() throws {
        var diagnostics = DiagnosticList()
        let text = "*a* **b** `c`<i>\n[d](/e)  \n![f *g*](/h \"i\") [j](commitment:k)"
        let document = Document.parse(
            file: SourceFile(path: "a.md", text: text), text: Array(text.utf8)[...], dialect: .site,
            diagnostics: &diagnostics)
        guard case .paragraph(let content, _) = try #require(document?.blocks.first) else { return }
        #expect(content.plainText == "a b c d f g j")
    }

    @Test func `commitments are found wherever they stand`() {
        var diagnostics = DiagnosticList()
        let text = """
            # A [b](commitment:b)

            > *c [d](commitment:d)*
            > - [e](commitment:e) **[f](commitment:f)**
            """
        let document = Document.parse(
            file: SourceFile(path: "a.md", text: text), text: Array(text.utf8)[...], dialect: .site,
            diagnostics: &diagnostics)
        let found = document?.commitments.map { "\($0.number) \($0.id) \($0.line)" }
        #expect(found == ["1 b 1", "2 d 3", "3 e 4", "4 f 4"])
    }
}

private let characters = """
    1 paragraph
      1 text "a & * \u{FFFD} \u{FFFD} \\"b\\" -- ..."
    """

private let breaks = """
    1 paragraph
      1 text "a"
      1 line break
      2 text "b"
      2 line break
      3 text "c"
      3 soft break
      4 text "d"
      4 soft break
      5 text "e"
    """

private let quotes = """
    1 quote
      1 paragraph
        1 text "a"
        1 soft break
        2 text "lazy"
      3 quote
        3 paragraph
          3 text "b"
    """

private let nestedLists = """
    1 tight list of bullets
      1 item
        1 paragraph
          1 text "a"
      2 item
        2 paragraph
          2 text "b"
        3 tight list from 1.
          3 item
            3 paragraph
              3 text "c"
    """

private let looseList = """
    1 loose list from 3)
      1 item
        1 paragraph
          1 text "a"
        3 paragraph
          3 text "b"
      4 item
        4 paragraph
          4 text "c"
    """

private let htmlBlock = """
    1 paragraph
      1 text "a"
    3 html "<p>\\nb\\n"
    6 paragraph
      6 text "c"
    """

private let spans = """
    1 paragraph
      1 code "a"
      1 html "<i>"
      1 strong
        1 text "b"
      1 emphasis
        1 text "c"
    """

private let links = """
    1 paragraph
      1 link "/b" untitled
        1 text "a"
      1 text " "
      1 link "d e" "f"
        1 text "c"
      1 text " "
      1 link "/h" ""
        1 text "g"
      1 soft break
      2 link "mailto:i@j.no" untitled
        2 text "i@j.no"
    """

private let references = """
    1 paragraph
      1 link "/c" "d"
        1 text "a"
      1 text " "
      1 link "/c" "d"
        1 text "b"
    """

private let images = """
    1 paragraph
      1 image "/e" untitled
        1 text "a "
        1 emphasis
          1 text "b"
        1 text " "
        1 image "/d" untitled
          1 text "c"
    """
