import Diagnostics
import Testing

struct NearestNameTests {
    private let known = ["title", "kind", "deadline", "committee", "criterion", "target"]

    @Test(arguments: [
        ("titel", "title"), ("Title", "title"), ("dedline", "deadline"), ("comittee", "committee"),
        ("tagret", "target"),
    ])
    func `the name that was meant is found`(written: String, expected: String) {
        #expect(NearestName.to(written, among: known) == expected)
    }

    @Test(arguments: ["", "zebra", "x", "verdict"])
    func `nothing is suggested when nothing is close`(written: String) {
        #expect(NearestName.to(written, among: known) == nil)
    }

    @Test func `of two equally close names the first in the alphabet is taken`() {
        #expect(NearestName.to("bat", among: ["cat", "bar"]) == "bar")
        #expect(NearestName.to("bat", among: ["bar", "cat"]) == "bar")
    }
}
