import Foundation
import Search
import Testing

/// Snowball's reference vocabulary, from Debian's `snowball-data`, which the Makefile installs.
struct NorwegianStemmerTests {
    static let folder = "/usr/share/snowball/data/norwegian/"

    @Test func `every word of the reference vocabulary has the reference's stem`() throws {
        let words = try lines(of: "voc.txt")
        let stems = try lines(of: "output.txt")
        #expect(words.count > 20_000)
        #expect(words.map { NorwegianStemmer.stems(of: $0).derived } == stems)
    }

    private func lines(of name: String) throws -> [String] {
        try String(contentsOfFile: Self.folder + name, encoding: .utf8).split(separator: "\n").map(String.init)
    }
}
