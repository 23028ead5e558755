import Addresses
import HTML
import Testing

struct HTMLLiteralTests {
    @Test func `text is escaped and literals are not`() {
        let hostile = #"<script>alert("x")</script> & 'y'"#
        let markup: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
        let escaped = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y'"
        #expect(markup.description == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `markup passes through markup once`() {
        let inner: HTML = "<b>\("a<b")</b>"
        let outer: HTML = "<p>\(inner)</p>"
        #expect(outer.description == "<p><b>a&lt;b</b></p>")
    }

    @Test(arguments: [true]) func `a ternary of strings is text, not markup`(flag: Bool) {
        let markup: HTML = "\(flag ? "<b>x</b>" : "")"
        #expect(markup.description == "&lt;b&gt;x&lt;/b&gt;")
    }

    @Test func `sequences, conditions and optionals`() {
        let none: Int? = nil
        let some: Int? = 7
        let markup: HTML = """
            <ul>\(each: ["a", "&"], { "<li>\($0)</li>" })</ul>\(if: true, { "<i>t</i>" })\(if: false, { "<i>f</i>" })\
            \(let: none, { "<u>\($0)</u>" })\(let: some, { "<u>\($0)</u>" })
            """
        #expect(markup.description == "<ul><li>a</li><li>&amp;</li></ul><i>t</i><u>7</u>")
    }

    @Test func `control characters that HTML forbids are replaced`() {
        let markup: HTML = "\("a\u{0}b\u{1B}c\td\n")"
        #expect(markup.description == "a\u{FFFD}b\u{FFFD}c\td\n")
    }

    @Test func `letters outside ASCII are kept as they are`() {
        let markup: HTML = "\("Ærlig «språk» – på øya 😀")"
        #expect(markup.description == "Ærlig «språk» – på øya 😀")
    }

    @Test func `a link target is escaped for its attribute`() throws {
        let target = try #require(URLReference("https://example.org/?a=1&b=\"2\""))
        let markup: HTML = "<a href=\"\(target)\">"
        #expect(markup.description == "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">")
    }
}
