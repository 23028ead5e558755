import Testing

@testable import Preview

struct RequestPathTests {
    @Test(arguments: [
        ("/", "/", ""), ("/omrader/klima/", "/omrader/klima/", ""), ("/om?a=b?c", "/om", "?a=b?c"),
        ("/%6f%6D/", "/om/", ""), ("/a%20b", "/a b", ""), ("/%C3%A6", "/æ", ""), ("/%2561", "/%61", ""),
        ("/om?%zz", "/om", "?%zz"), ("/...", "/...", ""), ("//", "//", ""),
    ])
    func `a path is decoded once, and its query left alone`(target: String, text: String, query: String) throws {
        let path = try RequestPath(target)
        #expect(path.text == text)
        #expect(path.query == query)
    }

    @Test(arguments: [
        "", "om", "*", "http://127.0.0.1/", "/\\", "/%5C", "/%5c..", "/%00", "/%0a", "/%7F", "/%", "/%1", "/%g0",
        "/%+1",
        "/%ff", "/%C0%AF", "/%ED%A0%80", "/a b", "/æ", "/#", "/.", "/..", "/a/../b", "/%2e%2E/", "/a/%2e", "/..%2f",
    ])
    func `what is no path of a site is refused`(target: String) {
        #expect(throws: Refusal.badTarget) { try RequestPath(target) }
    }
}
