import Addresses
import Agreements
import HTML
import TestSupport
import Testing

@testable import Templates

struct CardTests {
    private func edition(
        _ content: TestContent = TestContent(), hasCards: Bool = true, base: String? = "https://example.org/avtale"
    ) throws -> Edition {
        let settings = base.map { "language: nb\nbase-url: \($0)" } ?? "language: nb"
        let placed = content.replacing("language: nb", with: settings, in: "site.yml")
        return try Edition(
            placed.read(), today: #require(CalendarDate("2022-06-01")), delivery: Delivery(hasCards: hasCards))
    }

    private func head(of path: String, in edition: Edition) throws -> String {
        let page = try #require(SitePages.all(of: edition).first { $0.path.description == path })
        return String(try #require(page.render().description.split(separator: "</head>").first))
    }

    // MARK: - Titles

    @Test func `a short title is large, and a long one smaller before a word is broken`() {
        #expect(CardTitle("Fred", width: 1040) == CardTitle("  Fred ", width: 1040))
        #expect(CardTitle("Fred", width: 1040).lines == ["Fred"])
        let long = CardTitle("Arealplanbestemmelser for småbåthavneanleggskonsesjonsinnehavere", width: 1040)
        #expect(long.size < CardTitle("Fred", width: 1040).size)
        #expect(long.lines == ["Arealplanbestemmelser for", "småbåthavneanleggskonsesjonsinnehavere"])
    }

    @Test(arguments: [
        "Minst 14 % sykler innen 2023", String(repeating: "å", count: 300), String(repeating: "lang tekst ", count: 60),
        "👩‍👩‍👧‍👦 <script>\"&' =HYPERLINK(1)\n\t]]>", "",
    ])
    func `every line fits its box, whatever the title`(title: String) {
        let set = CardTitle(title, width: 1040)
        for line in set.lines { #expect(CardFont.width(of: line, size: set.size) <= 1040, "\(line)") }
        #expect(Double(set.lines.count) * set.leading <= 260)
    }

    @Test func `a word that fits no line is broken with a hyphen, and what is too long is cut`() {
        let broken = CardTitle(String(repeating: "m", count: 40), width: 1040)
        #expect(broken.lines.count == 2 && broken.lines[0].hasSuffix("-"))
        #expect(broken.lines.joined().filter { $0 == "m" }.count == 40)
        #expect(CardTitle(String(repeating: "lang tekst ", count: 60), width: 1040).lines.last?.hasSuffix("…") == true)
    }

    @Test func `lines are about as long as each other`() {
        #expect(
            CardTitle("De rødgrønne ønsker å satse på næringsmiddelindustrien i byen", width: 1040).lines == [
                "De rødgrønne ønsker å satse på", "næringsmiddelindustrien i byen",
            ])
    }

    // MARK: - Drawings

    @Test func `what editors write can never become markup in a drawing`() throws {
        let hostile = "<script>alert(1)</script> ]]> \\\"'&"
        let content = TestContent()
            .replacing(
                "title: Et klimabudsjett", with: "title: \"\(hostile)\"", in: "commitments/klimabudsjett/index.md"
            )
            .replacing("title: Løftene", with: "title: \"\(hostile)\"", in: "site.yml")
        for picture in try edition(content).pictures {
            let svg = String(decoding: picture.svg, as: UTF8.self)
            #expect(!svg.contains("<script") && !svg.contains("'&\""), "\(picture.path)")
        }
    }

    @Test func `a drawing tells the title, the verdict in a word and a sign, the area and the day`() throws {
        let content = TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("fulfilled"))
        let edition = try edition(content)
        let commitment = try #require(edition.agreement.commitments.first { $0.title == "Et klimabudsjett" })
        let svg = try #require(edition.card(of: commitment)).picture.svg
        let text = String(decoding: svg, as: UTF8.self)
        #expect(text.contains(">Et klimabudsjett</text>") && text.contains(">Oppfylt</text>"))
        #expect(text.contains("KLIMA · Per 3. juni 2021") && text.contains("class=\"v-fulfilled\""))
    }

    @Test func `another verdict has another picture at another address, and nothing else has`() throws {
        let path = "commitments/klimabudsjett/2021-06-03.md"
        let before = try edition(TestContent().with(path, TestContent.entry("in-progress"))).pictures
        let after = try edition(TestContent().with(path, TestContent.entry("fulfilled"))).pictures
        let changed = zip(before, after).filter { $0.path != $1.path }.map {
            $0.1.path.description.split(separator: ".")[0]
        }
        #expect(changed == ["/cards/site", "/cards/area-klima", "/cards/promise-klimabudsjett"])
        #expect(before.count == 2 + 4 + 2)
    }

    // MARK: - What stands in a chat

    @Test func `a promise's link tells its verdict in its title, and its own words below`() throws {
        let content = TestContent().with(
            "commitments/klimabudsjett/2021-06-03.md", TestContent.entry("partly-fulfilled"))
        let head = try head(of: "/lofter/klimabudsjett/", in: edition(content))
        #expect(head.contains("<meta property=\"og:title\" content=\"Løftet «Et klimabudsjett»: Delvis oppfylt\">"))
        #expect(
            head.contains("\"og:description\" content=\"Slik står det i avtalen: «skal det lages et klimabudsjett»\""))
        #expect(head.contains("\"og:url\" content=\"https://example.org/avtale/lofter/klimabudsjett/\""))
        #expect(head.contains("\"og:image\" content=\"https://example.org/avtale/cards/promise-klimabudsjett."))
        #expect(head.contains("\"og:image:alt\" content=\"Løftet «Et klimabudsjett»: Delvis oppfylt\""))
        #expect(head.contains("\"og:image:width\" content=\"1200\"") && head.contains("summary_large_image"))
    }

    @Test func `an area's link tells how many are assessed, and a value is called no promise`() throws {
        let edition = try edition()
        #expect(
            try head(of: "/omrader/klima/", in: edition).contains("content=\"KLIMA: 0 av 3 løfter er vurdert\""))
        #expect(try head(of: "/lofter/fred/", in: edition).contains("content=\"«Fred»: en verdi, ikke et løfte\""))
    }

    @Test func `without cards there is no picture, and without the site's address no link to one`() throws {
        let without = try head(of: "/lofter/klimabudsjett/", in: edition(hasCards: false))
        #expect(without.contains("og:url") && !without.contains("og:image") && !without.contains("twitter:card"))
        let nowhere = try head(of: "/lofter/klimabudsjett/", in: edition(base: nil))
        #expect(!nowhere.contains("og:url") && !nowhere.contains("og:image"))
        #expect(try edition(hasCards: false).pictures.isEmpty)
    }
}
