import Agreements
import TestSupport
import Testing

/// Contents with one mistake each, and what an editor is told about it, word for word.
struct FailingContentTests {
    struct Mistake: CustomTestStringConvertible {
        let name: String
        let content: TestContent
        let told: [String]
        var testDescription: String { name }
    }

    private static let budget = "commitments/klimabudsjett/index.md"
    private static let area = "agreement/klima/index.md"
    private static let entry = "commitments/klimabudsjett/2022-01-01.md"

    static let mistakes: [Mistake] = [
        Mistake(
            name: "a misspelt key",
            content: TestContent().replacing("deadline:", with: "dedline:", in: budget),
            told: [
                """
                content/commitments/klimabudsjett/index.md:4:1: error: unknown key «dedline»
                    dedline: 2021
                    ^^^^^^^
                    did you mean «deadline»?
                """
            ]),
        Mistake(
            name: "an unknown id in the text",
            content: TestContent().replacing("commitment:kutt", with: "commitment:kut", in: "agreement/klima/index.md"),
            told: [
                """
                content/agreement/klima/index.md:9:18: error: there is no commitment «kut»
                    14 %](commitment:kut) av utslippene. Det haster.
                                     ^^^
                    did you mean «kutt»?
                """,
                """
                content/commitments/kutt/index.md:2:8: error: «kutt» is marked nowhere in the agreement
                    title: Kutte utslippene
                           ^^^^^^^^^^^^^^^^
                    mark its words in content/agreement/: [words](commitment:kutt)
                """,
            ]),
        Mistake(
            name: "an unknown kind",
            content: TestContent().replacing("kind: numeric", with: "kind: number", in: "commitments/kutt/index.md"),
            told: [
                """
                content/commitments/kutt/index.md:3:7: error: «number» is not a known kind
                    kind: number
                          ^^^^^^
                    one of: numeric, deliverable, direction, inquiry, goal, position, framing
                """
            ]),
        Mistake(
            name: "a deadline that is no date",
            content: TestContent().replacing("deadline: 2021", with: "deadline: høsten 2021", in: budget),
            told: [
                """
                content/commitments/klimabudsjett/index.md:4:11: error: «høsten 2021» is not a date; write 2023, 2021-06, 2021-06-03, 2020-23 (autumn 2020) or 2019/2023
                    deadline: høsten 2021
                              ^^^^^^^^^^^
                """
            ]),
        Mistake(
            name: "a number that is none",
            content: TestContent().replacing(
                "reduce-by: 14", with: "reduce-by: fjorten", in: "commitments/kutt/index.md"),
            told: [
                """
                content/commitments/kutt/index.md:4:21: error: «fjorten» is not a number; write it as 14 or 2.5
                    target: {reduce-by: fjorten, unit: prosent, by: 2023}
                                        ^^^^^^^
                """
            ]),
        Mistake(
            name: "a numeric commitment without a target",
            content: TestContent().replacing(
                "target: {reduce-by: 14, unit: prosent, by: 2023}\n", with: "", in: "commitments/kutt/index.md"),
            told: [
                """
                content/commitments/kutt/index.md:3:7: error: a numeric commitment needs a `target:`
                    kind: numeric
                          ^^^^^^^
                    such as {at-least: 14, unit: prosent}
                """
            ]),
        Mistake(
            name: "an unknown committee",
            content: TestContent().replacing(
                "committee: miljo", with: "committee: milo", in: "agreement/klima/index.md"),
            told: [
                """
                content/agreement/klima/index.md:3:12: error: there is no committee «milo»
                    committee: milo
                               ^^^^
                    did you mean «miljo»?
                """
            ]),
        Mistake(
            name: "front matter that is not closed",
            content: TestContent().with("pages/metode.md", "---\ntitle: Metode\n\nSlik.\n"),
            told: [
                """
                content/pages/metode.md:1:1: error: the front matter is not closed
                    ---
                    ^^^
                    end it with a line that is just `---`
                """
            ]),
        Mistake(
            name: "no front matter",
            content: TestContent().with("pages/metode.md", "Slik.\n"),
            told: [
                """
                content/pages/metode.md:1:1: error: there is no front matter
                    Slik.
                    ^
                    begin the file with a line `---`, then keys such as `title: …`, then a line `---`
                """
            ]),
        Mistake(
            name: "malformed YAML",
            content: TestContent().replacing("title: Metode", with: "title: \"Metode", in: "pages/metode.md"),
            told: [
                """
                content/pages/metode.md:4:1: error: the YAML cannot be read: found unexpected end of stream
                    ---
                    ^
                    a text with `: `, `#` or a leading quote, bracket or `%` needs quotes around it: "…"
                """
            ]),
        Mistake(
            name: "a key set twice",
            content: TestContent().replacing(
                "title: Metode", with: "title: Metode\ntitle: Igjen", in: "pages/metode.md"),
            told: [
                """
                content/pages/metode.md:3:1: error: «title» is set twice
                    title: Igjen
                    ^^^^^
                """
            ]),
        Mistake(
            name: "a missing title",
            content: TestContent().replacing("title: Fred\n", with: "", in: "commitments/fred/index.md"),
            told: [
                """
                content/commitments/fred/index.md:2:1: error: «title» is missing
                    kind: framing
                    ^
                """
            ]),
        Mistake(
            name: "an empty value",
            content: TestContent().replacing("title: Fred", with: "title:", in: "commitments/fred/index.md"),
            told: [
                """
                content/commitments/fred/index.md:2:1: error: «title» is empty
                    title:
                    ^^^^^
                    give it a value or leave it out
                """
            ]),
        Mistake(
            name: "a slug with dots",
            content: TestContent().replacing(
                "kind: framing", with: "kind: framing\naliases: [\"../ut\"]", in: "commitments/fred/index.md"),
            told: [
                """
                content/commitments/fred/index.md:4:11: error: «../ut» is not a name for addresses: use a–z, 0–9 and single hyphens, at most 80 characters
                    aliases: ["../ut"]
                              ^^^^^
                    write «ut»
                """
            ]),
        Mistake(
            name: "a folder with a name that cannot be an address",
            content: TestContent().with("commitments/Fred og Ro/index.md", "---\ntitle: X\nkind: framing\n---\n"),
            told: [
                """
                content/commitments/Fred og Ro: error: «Fred og Ro» is not a name for addresses: use a–z, 0–9 and single hyphens, at most 80 characters
                    rename it to «fred-og-ro»
                """
            ]),
        Mistake(
            name: "an alias that is an id",
            content: TestContent().replacing(
                "kind: framing", with: "kind: framing\naliases: [kutt]", in: "commitments/fred/index.md"),
            told: [
                """
                content/commitments/fred/index.md:4:11: error: «kutt» is the id of a commitment, and cannot lead to another
                    aliases: [kutt]
                              ^^^^
                """
            ]),
        Mistake(
            name: "an alias that is given twice",
            content: TestContent().replacing(
                "kind: framing", with: "kind: framing\naliases: [ro, ro]", in: "commitments/fred/index.md"),
            told: [
                """
                content/commitments/fred/index.md:4:15: error: «ro» is listed twice
                    aliases: [ro, ro]
                                  ^^
                """
            ]),
        Mistake(
            name: "an area's alias that is an area",
            content: TestContent().replacing("order: 1", with: "order: 1\naliases: klima", in: area),
            told: [
                """
                content/agreement/klima/index.md:3:10: error: «klima» is the id of an area, and cannot lead to another
                    aliases: klima
                             ^^^^^
                """
            ]),
        Mistake(
            name: "a section's alias that is a section of its area",
            content: TestContent()
                .replacing("order: 1", with: "order: 1\naliases: [gange]", in: "agreement/klima/sykkel.md")
                .with("agreement/klima/gange.md", "---\norder: 2\n---\n\n# Gange\n"),
            told: [
                """
                content/agreement/klima/sykkel.md:4:11: error: «gange» is the id of a section of the area, and cannot lead to another
                    aliases: [gange]
                              ^^^^^
                """
            ]),
        Mistake(
            name: "a page's alias that is a page",
            content: TestContent()
                .replacing("title: Metode", with: "title: Metode\naliases: [om]", in: "pages/metode.md")
                .with("pages/om.md", "---\ntitle: Om\ndescription: Om oss.\n---\n\nVi.\n"),
            told: [
                """
                content/pages/metode.md:3:11: error: «om» is the id of a page, and cannot lead to another
                    aliases: [om]
                              ^^
                """
            ]),
        Mistake(
            name: "a correction of an entry that is not there",
            content: TestContent().with(entry, "---\nkind: correction\ncorrects: 2021-01-01\n---\n\nFeil.\n")
                .with("commitments/klimabudsjett/2021-01-02.md", "---\nkind: event\n---\n\nNoe.\n"),
            told: [
                """
                content/commitments/klimabudsjett/2022-01-01.md:3:1: error: there is no entry «2021-01-01» to correct
                    corrects: 2021-01-01
                    ^
                    did you mean «2021-01-02»?
                """
            ]),
        Mistake(
            name: "a correction of a later entry",
            content: TestContent().with(entry, "---\nkind: correction\ncorrects: 2022-01-02\n---\n\nFeil.\n")
                .with("commitments/klimabudsjett/2022-01-02.md", "---\nkind: event\n---\n\nNoe.\n"),
            told: [
                """
                content/commitments/klimabudsjett/2022-01-01.md:3:1: error: an entry corrects an earlier one, and «2022-01-02» is later
                    corrects: 2022-01-02
                    ^
                    name the file after the day of the correction
                """
            ]),
        Mistake(
            name: "two areas with one order",
            content: TestContent().with("agreement/skole/index.md", "---\norder: 1\n---\n\n# SKOLE\n"),
            told: [
                """
                content/agreement/skole/index.md:2:1: error: order 1 is taken by content/agreement/klima/index.md
                    order: 1
                    ^
                """
            ]),
        Mistake(
            name: "a text without its heading",
            content: TestContent().replacing("# Sykkel\n\n", with: "", in: "agreement/klima/sykkel.md"),
            told: [
                """
                content/agreement/klima/sykkel.md: error: the text must begin with its heading
                    write it as in the agreement, on a line that begins with `# `
                """
            ]),
        Mistake(
            name: "missing settings",
            content: TestContent().with("site.yml", nil),
            told: [
                """
                content/site.yml: error: the site's settings are missing
                    write title, description, publisher and language
                """
            ]),
        Mistake(
            name: "a base URL without a scheme",
            content: TestContent().replacing(
                "language: nb", with: "language: nb\nbase-url: example.org", in: "site.yml"),
            told: [
                """
                content/site.yml:4:11: error: «example.org» is not the address of a site; it looks like https://example.org/ or https://example.org/avtale/
                    base-url: example.org
                              ^^^^^^^^^^^
                """
            ]),
        Mistake(
            name: "a file in no place that is read",
            content: TestContent().with("page/om.md", "---\ntitle: Om\n---\n"),
            told: [
                """
                content/page/om.md: error: this file is in no place that is read
                    did you mean «pages»?
                """
            ]),
        Mistake(
            name: "a commitment without an index",
            content: TestContent().with("commitments/rad/2022-01-01.md", "---\nkind: event\n---\n"),
            told: ["content/commitments/rad/index.md: error: «rad» has no index.md"]),
        Mistake(
            name: "a part of itself, through its parents",
            content: TestContent()
                .replacing("kind:", with: "parent: kutt\nkind:", in: "commitments/fred/index.md")
                .replacing("kind:", with: "parent: fred\nkind:", in: "commitments/kutt/index.md"),
            told: [
                """
                content/commitments/fred/index.md:3:9: error: «fred» is a part of itself, through its parents
                    parent: kutt
                            ^
                """,
                """
                content/commitments/kutt/index.md:3:9: error: «kutt» is a part of itself, through its parents
                    parent: fred
                            ^
                """,
            ]),
    ]

    @Test(arguments: mistakes)
    func `a mistake is told where it was made`(mistake: Mistake) {
        #expect(mistake.content.diagnostics == mistake.told)
    }

    @Test func `all mistakes are told in one run, in the order of the files`() {
        let content = TestContent()
            .replacing("kind: framing", with: "kind: frame", in: "commitments/fred/index.md")
            .replacing("order: 1", with: "order: ett", in: "agreement/klima/sykkel.md")
            .replacing("title: Metode", with: "titel: Metode", in: "pages/metode.md")
        let lines = content.diagnostics.map { $0.split(separator: "\n")[0] }
        #expect(
            lines == [
                "content/agreement/klima/sykkel.md:3:8: error: «ett» is not a whole number from 1",
                "content/commitments/fred/index.md:3:7: error: «frame» is not a known kind",
                "content/pages/metode.md:2:1: error: unknown key «titel»",
                "content/pages/metode.md:2:1: error: «title» is missing",
            ])
    }
}
