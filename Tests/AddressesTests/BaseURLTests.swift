import Addresses
import Testing

struct BaseURLTests {
    @Test(arguments: [
        ("https://example.org", "https://example.org/", "example.org", "/"),
        ("https://example.org/avtale", "https://example.org/avtale/", "example.org", "/avtale/"),
        ("http://127.0.0.1:8080/a/b.c/~d/", "http://127.0.0.1:8080/a/b.c/~d/", "127.0.0.1", "/a/b.c/~d/"),
        ("https://[2001:db8::1]:8443/x_y-z/", "https://[2001:db8::1]:8443/x_y-z/", "[2001:db8::1]", "/x_y-z/"),
        ("HTTPS://løfter.no/", "HTTPS://løfter.no/", "løfter.no", "/"),
    ])
    func `an address of a site has a host and a path`(text: String, whole: String, host: String, path: String) throws {
        let address = try #require(BaseURL(text))
        #expect(address.description == whole)
        #expect(address.host == host)
        #expect(address.path == path)
    }

    @Test(arguments: [
        "", "/", "/avtale/", "example.org", "example.org/avtale", "www.example.org", "//example.org/",
        "ftp://example.org/",
        "mailto:a@example.org", "javascript:alert(1)", "https:", "https:/", "https://", "https:///avtale/",
        "https://:80/",
        "https://example.org:/", "https://example.org:0/", "https://example.org:65536/", "https://example.org:abc/",
        "https://anna:hemmelig@example.org/", "https://anna@example.org/", "https://example..org/", "https://.org/",
        "https://-example.org/", "https://exa\"mple.org/", "https://exa<b>mple.org/", "https://example.org;/",
        "https://[::1/", "https://example.org//", "https://example.org//a/", "https://example.org/a//b/",
        "https://example.org/./", "https://example.org/../", "https://example.org/a/..", "https://example.org/%2e%2e/",
        "https://example.org/a%zz/", "https://example.org/løfter/", "https://example.org/a b/",
        "https://example.org/*/",
        "https://example.org/:splat/", "https://example.org/$uri/", "https://example.org/a;b/",
        "https://example.org/{/",
        "https://example.org/?q=1", "https://example.org/#frister", "https://example.org/a\nb/",
        "https://example.org\\a",
    ])
    func `everything else is refused`(text: String) {
        #expect(BaseURL(text) == nil)
    }
}
