import Foundation
import Testing

@testable import Search

/// The cases that the page's script is tested by as well.
struct CompoundsTests {
    struct Table: Decodable {
        let known: [String]
        let cases, filed: [String: [String]]
    }

    @Test func `compounds fall into the parts of the table`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/search/compounds.json")
        let table = try JSONDecoder().decode(Table.self, from: Data(contentsOf: file))
        let known = Compounds.known(table.known)
        for (word, parts) in table.cases {
            #expect(Compounds.parts(of: word, known: known) == parts, "\(word)")
        }
        for (word, parts) in table.filed {
            #expect(Compounds.filed(word, known: known).map(\.part) == parts, "\(word)")
        }
    }

    @Test func `a known end is filed where the beginning is not known`() {
        let filed = Compounds.filed("metrobuss", known: ["buss": "buss"])
        #expect(filed.map(\.part) == ["buss"])
    }
}
