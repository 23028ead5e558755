import Agreements
import TestSupport
import Testing

/// What `synonyms.yml` may hold, and what is said of the rest.
struct SynonymsTests {
    @Test func `groups are read in order, and a site needs none`() throws {
        #expect(try TestContent().read().synonyms.groups.isEmpty)
        let content = TestContent().with("synonyms.yml", "# Ord\n- [skole, skule]\n- [co2, klimagass]\n")
        #expect(try content.read().synonyms.groups == [["skole", "skule"], ["co2", "klimagass"]])
        #expect(try TestContent().with("synonyms.yml", "").read().synonyms.groups.isEmpty)
    }

    @Test(arguments: [
        ("- [buss]\n", "content/synonyms.yml:1:3: error: a group has two words or more"),
        ("- buss\n", "content/synonyms.yml:1:3: error: a group has two words or more"),
        ("buss: trikk\n", "content/synonyms.yml:1:1: error: groups of words are expected here"),
        ("- [buss, bybane]\n- [gang vei, sti]\n", "content/synonyms.yml:2:4: error: «gang vei» is not one word"),
        ("- [co2-fangst, klima]\n", "content/synonyms.yml:1:4: error: «co2-fangst» is not one word"),
        ("- [buss, Buss]\n", "content/synonyms.yml:1:10: error: «Buss» is in the group already"),
        ("- [buss, {a: b}]\n", "content/synonyms.yml:1:10: error: «…» is not one word"),
    ])
    func `a mistake is told where it was made`(text: String, told: String) {
        let diagnostics = TestContent().with("synonyms.yml", text).diagnostics
        #expect(diagnostics.map { $0.prefix { $0 != "\n" } } == [told[...]])
    }

    @Test func `a list that is not closed is told`() {
        let diagnostics = TestContent().with("synonyms.yml", "- [buss, trikk\n").diagnostics
        #expect(diagnostics.count == 1)
        #expect(diagnostics[0].contains("content/synonyms.yml:"))
        #expect(diagnostics[0].contains("the YAML cannot be read"))
    }

    @Test func `the nearest name is sought for the first of very many unknown promises only`() {
        let marks = (0..<120).map { "[noe \($0)](commitment:kuttt)." }.joined(separator: "\n")
        let told = TestContent().replacing(
            "Det haster.", with: "Det haster.\n\n\(marks)", in: "agreement/klima/index.md"
        )
        .diagnostics.filter { $0.contains("there is no commitment «kuttt»") }
        #expect(told.count == 120)
        #expect(told.count { $0.contains("did you mean «kutt»?") } == 100)
    }
}
