import Foundation
import Search
import Testing

/// The cases that the page's script is tested by as well.
struct WordsTests {
    struct Case: Decodable {
        let text: String
        let words, keys: [String]
    }

    static func cases() throws -> [Case] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/search/words.json")
        return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
    }

    @Test func `words and what they are filed under are those of the table`() throws {
        for example in try Self.cases() {
            let words = Words.of(example.text)
            #expect(words == example.words)
            #expect(words.map(NorwegianStemmer.key) == example.keys, "\(example.text)")
        }
    }
}
