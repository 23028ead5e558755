import Foundation
import Testing

@testable import Search

struct SearchFilesTests {
    private func document(_ title: String, facets: [String] = ["klima"]) -> SearchDocument {
        SearchDocument(fields: [.init(weight: 10, text: title)], record: [title, "/\(title)/"], facets: facets)
    }

    private func json(_ name: String, in files: SearchFiles) throws -> Any {
        let file = try #require(files.files.first { $0.name == name })
        return try JSONSerialization.jsonObject(with: Data(file.bytes), options: .fragmentsAllowed)
    }

    /// What the file says that has the words of a beginning.
    private func leaf(_ beginning: String, in files: SearchFiles) throws -> [String: Any] {
        let number = SearchFiles.number(of: beginning, among: files.wordFiles)
        return try #require(json("t-\(number).json", in: files) as? [String: Any])
    }

    @Test func `a word stands with its documents and the best records`() throws {
        let files = SearchFiles([document("sykkel"), document("skole"), document("sykler og sykkel")], synonyms: [])
        let leaf = try leaf("sy", in: files)
        let words = try #require(leaf["words"] as? [[Any]])
        let bicycle = try #require(words.first { $0.first as? String == "sykkel" })
        #expect(bicycle[1] as? Int == 2)
        #expect(bicycle[2] as? [Int] == [0, 2])
        let records = try #require(leaf["records"] as? [String: [String]])
        #expect(Set(records.keys).isSuperset(of: ["0", "2"]))
    }

    @Test func `beginnings with too many words are split by the next letter, and every word is in one file`() throws {
        let letters = Array("abcdefghijklmnopqrstuv")
        let documents = letters.flatMap { first in letters.map { document("skx\(first)\($0)zzzzzzzzzzzzzzzzzzzz") } }
        let files = SearchFiles(documents, synonyms: [])
        #expect(files.splits == "0sk 2x")
        var forms: [String] = []
        for file in files.files where file.name.hasPrefix("t-") {
            let leaf = try #require(JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
            forms += try #require(leaf["words"] as? [[Any]]).compactMap { $0.first as? String }
            #expect(file.bytes.count < 40_000)
        }
        #expect(forms.count == Set(forms).count)
        #expect(Set(documents.map(\.record[0])).isSubset(of: forms))
    }

    @Test func `many words under one key, and those that mean much the same, have fewer records each`() {
        #expect((1...4).map { SearchFiles.best(amongForms: $0) } == [10, 10, 10, 6])
        #expect([1, 3, 10, 40].map { SearchFiles.best(amongRelated: $0) } == [10, 4, 1, 1])
        let documents = (0..<20).map { _ in document("sykkel") }
        let entry = WordIndex(documents).entries[0]
        #expect(SearchFiles.line(of: entry, documents, limit: 15, best: 4).best == [0, 1, 2, 3])
    }

    @Test func `words of a group stand with each other, small words in none`() throws {
        let files = SearchFiles(
            [document("kollektivtrafikk"), document("buss"), document("mål")],
            synonyms: [["buss", "kollektivtrafikk"], ["språk", "mål"]])
        let leaf = try leaf("bu", in: files)
        let related = try #require(leaf["related"] as? [String: [[Any]]])
        #expect(related["buss"]?.first?.first as? String == "kollektivtrafikk")
    }

    @Test func `the words of an index are found without making it`() {
        let documents = ["Gratis ferge", "sykkelveier i Ila", "eldreomsorg og omsorg for eldre", "kollektivtrafikk"].map
        {
            document($0)
        }
        let forms = WordIndex.forms(in: documents)
        #expect(forms == Set(WordIndex(documents).entries.map(\.form)))
        #expect(forms.isSuperset(of: ["eldreomsorg", "ferge"]))
    }

    @Test func `quotes, line breaks and other letters stay what they are`() throws {
        let title = "«a\"b\\c\n</script>» 東京 👍"
        let files = SearchFiles([document(title)], synonyms: [])
        let block = try #require(json("d-0.json", in: files) as? [[String]])
        #expect(block == [[title, "/\(title)/"]])
        let words = try #require(leaf("東京", in: files)["words"] as? [[Any]])
        #expect(words.contains { $0.first as? String == "東京" })
    }

    @Test func `a very common word names its strongest documents, and how many there are`() throws {
        let plain = (0..<SearchFiles.documentLimit + 100).map { document("by \($0)") }
        let files = SearchFiles(plain + [document("by by by")], synonyms: [])
        let leaf = try leaf("by", in: files)
        let words = try #require(leaf["words"] as? [[Any]])
        let city = try #require(words.first { $0.first as? String == "by" })
        #expect(city[1] as? Int == plain.count + 1)
        let steps = try #require(city[2] as? [Int])
        #expect(steps.count == SearchFiles.documentLimit)
        #expect(steps.reduce(0, +) == plain.count)
    }

    @Test func `the same documents give the same files`() {
        let documents = (0..<50).map { document("løfte \($0) om skole\($0 % 7) og vei") }
        let first = SearchFiles(documents, synonyms: [["vei", "veg"]])
        let second = SearchFiles(documents, synonyms: [["vei", "veg"]])
        #expect(first.files.map(\.name) == second.files.map(\.name))
        #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
    }

    @Test func `no documents give no words`() {
        let files = SearchFiles([], synonyms: [["a", "b"]])
        #expect(files.count == 0)
        #expect(files.wordFiles == 1 && files.files.contains { $0.name == "t-0.json" })
    }

    @Test func `large beginnings fall to files of their own where they can`() {
        let sizes = Dictionary(uniqueKeysWithValues: (0..<40).map { ("b\($0)", $0 < 4 ? 30_000 : 500) })
        let count = SearchFiles.fileCount(sizes)
        #expect((34..<50).contains(count))
        #expect(Set((0..<4).map { SearchFiles.number(of: "b\($0)", among: count) }).count == 4)
        #expect(SearchFiles.fileCount([:]) == 1)
    }

    @Test func `every beginning has a file`() {
        let files = SearchFiles((0..<500).map { document("ord\($0 * 7919)") }, synonyms: [])
        let names = Set(files.files.map(\.name))
        #expect(files.wordFiles > 1)
        #expect((0..<files.wordFiles).allSatisfy { names.contains("t-\($0).json") })
    }

    @Test func `a list of words has of each what is new`() {
        #expect(SearchFiles.wordList(["skole", "skoler", "sti", "århundre"]) == "0skole 5r 1ti 0århundre")
        #expect(SearchFiles.wordList([]) == "")
    }

    @Test func `groups are told of that have a word of the documents, as stems`() {
        let documents = [document("Flere sykehjem"), document("Flere busser")]
        let groups = [
            ["gamlehjem", "sykehjem", "Sykehjemmet"], ["hage", "park"], ["buss", "rutebuss"], ["sykehjem"],
        ]
        #expect(RelatedWords.list(groups, in: documents) == "gamlehjem sykehjem,buss rutebuss")
    }
}
