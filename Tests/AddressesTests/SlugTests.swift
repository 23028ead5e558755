import Addresses
import Testing

struct SlugTests {
    @Test(arguments: ["a", "klima", "miljo-og-naering", "2030", "e-6"])
    func `one spelling is accepted`(text: String) {
        #expect(Slug(text)?.description == text)
    }

    @Test(arguments: [
        "", "-a", "a-", "a--b", "Klima", "miljø", "a b", "a/b", "..", ".", "a.b", "a\u{0}", "a_b", "e\u{301}",
        String(repeating: "a", count: 81),
    ])
    func `every other is refused`(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test(arguments: [
        ("Miljø og næring", "miljo-og-naering"), ("STYRINGSFORM OG KOMITÈSTRUKTUR", "styringsform-og-komitestruktur"),
        ("Et anstendig arbeidsliv - trepartssamarbeid", "et-anstendig-arbeidsliv-trepartssamarbeid"),
        ("  80 % innen 2030!", "80-innen-2030"),
    ])
    func `a title suggests a name`(title: String, expected: String) {
        #expect(Slug.suggested(for: title)?.description == expected)
    }

    @Test func `nothing is suggested for a title without letters`() {
        #expect(Slug.suggested(for: "—!") == nil)
    }
}
