import Addresses
import Hosting
import Testing

struct HeaderRuleTests {
    private func page(_ names: String...) throws -> SitePath { try .page(names.map { try #require(Slug($0)) }) }

    private func rules() throws -> [HeaderRule] {
        let index = try page("sok").file([#require(Slug("i3"))], named: "a.json")
        let files: [(path: SitePath, role: FileRole)] = try [
            (.home, .page), (.file(named: "404.html"), .page), (page("lofter"), .page), (page("lofter", "fred"), .page),
            (page("innvev"), .page), (page("innvev", "lofte", "fred"), .embed), (page("sok"), .page),
            (index, .fingerprinted),
        ]
        return HeaderRule.rules(files)
    }

    @Test func `each file fits one rule, and a folder of one kind is one`() throws {
        #expect(
            try rules().map { "\($0.pattern) \($0.role)" } == [
                "/ page", "/404.html page", "/innvev/ page", "/innvev/lofte/* embed", "/lofter/* page", "/sok/ page",
                "/sok/i3/* fingerprinted",
            ])
    }

    @Test func `no header that one file gets twice forbids what the other allows`() throws {
        let text = try HeadersFile.text(rules(), basePath: "/avtale/")
        let sections = text.split(separator: "\n/").map(String.init)
        let all = try #require(sections.first)
        #expect(all.hasPrefix("/avtale/*\n"))
        #expect(!all.contains("frame-ancestors") && !all.contains("Cache-Control") && !all.contains("Resource-Policy"))
        // The last tells a type, and nothing that another rule does.
        for section in sections.dropFirst().dropLast() {
            let isEmbed = section.hasPrefix("avtale/innvev/lofte/*")
            #expect(section.contains("frame-ancestors *") == isEmbed)
            #expect(section.contains("frame-ancestors 'none'") != isEmbed)
            #expect(section.contains("immutable") == section.hasPrefix("avtale/sok/i3/*"))
        }
    }

    @Test func `a page sets itself all that a header would, but what a page cannot`() {
        #expect(ContentPolicy.page.header == ContentPolicy.page.meta + "; frame-ancestors 'none'")
        #expect(ContentPolicy.page.meta.hasPrefix("default-src 'none'; "))
        #expect(!ContentPolicy.embed.meta.contains("script"))
    }

    @Test func `pages alone name what may be fetched before it is asked for, below the site's path`() throws {
        let text = try HeadersFile.text(rules(), basePath: "/avtale/")
        let sections = text.split(separator: "\n/").map(String.init)
        let header = "Speculation-Rules: \"/avtale/assets/next-page.1.speculationrules\""
        for section in sections.dropFirst() {
            let isPage = section.contains("Cache-Control: no-cache") && !section.contains("frame-ancestors *")
            #expect(section.contains(header) == isPage, "\(section)")
        }
        #expect(
            sections.last
                == "avtale/assets/next-page.1.speculationrules\n  Content-Type: application/speculationrules+json\n")
    }

    @Test func `the rules for the next page are of this site alone; with another text they need another number`() {
        #expect(SpeculationRules.path.description.hasSuffix("next-page.1.speculationrules"))
        #expect(
            SpeculationRules.text(basePath: "/avtale/") == """
                {"prefetch":[{"where":{"href_matches":["/avtale/","/avtale/*/"]},"eagerness":"moderate"}]}

                """)
        #expect(SpeculationRules.text(basePath: "/a*b/").contains(#"["/a\\*b/","/a\\*b/*/"]"#))
    }

    @Test func `one policy of trusted types may be made, and no other`() {
        #expect(ContentPolicy.page.meta.hasSuffix("; require-trusted-types-for 'script'; trusted-types ordholden"))
    }
}
