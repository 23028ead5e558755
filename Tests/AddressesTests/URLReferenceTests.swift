import Addresses
import Testing

struct URLReferenceTests {
    @Test(arguments: [
        "https://example.org/", "http://example.org", "HTTPS://EXAMPLE.ORG/a?b#c", "mailto:post@example.org",
        "tel:+4772542000", "/om/", "../lofter/x/", "#frister", "", "?q=a:b", "a/b:c", "https://blåbær.no/æ",
    ])
    func `safe targets pass`(text: String) {
        #expect(URLReference(text)?.description == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "blob:https://a/b",
        "view-source:https://a/", "feed:https://a/", "file:///etc/passwd", "java\nscript:alert(1)",
        " javascript:alert(1)", "\u{1}javascript:alert(1)", "//evil.example/x", "\\\\evil.example", "/\\evil.example",
        "https:evil.example", "http://", "commitment:x", "ftp://a/b", "x:y",
    ])
    func `everything else is refused`(text: String) {
        #expect(URLReference(text) == nil)
    }
}
