/// An index as small files, of which a browser fetches the few that a query needs.
///
/// Words are put together by the first letters of what they are filed under, two or more, as many as it takes for them to
/// be few; what begins alike is in one file, with what else the same number falls to, so that there is a file for every
/// beginning. With the words of a file stand the records of the documents that answer each best, so that a query of one word
/// mostly needs that file alone. The records of all documents are in blocks, for the rest.
public struct SearchFiles: Sendable {
    /// A file, and what is in it, in JSON.
    public struct File: Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    /// How many documents there are.
    public let count: Int
    /// How many files of words there are.
    public let wordFiles: Int
    /// The beginnings that are too many for one file, so that the next letter tells which it is; as a word list is written.
    public let splits: String
    /// The commonest words, which splits and typos know; as a word list is written.
    public let lexicon: String
    /// All of them, by name.
    public let files: [File]

    /// About how many bytes words that begin alike have, before compression; fewer among very many documents, where all
    /// files are full, than among some, where what begins alike is better found together.
    static func wordsLimit(among documents: Int) -> Int { documents > WordIndex.many ? 8_000 : 14_000 }

    /// About how many bytes a file of words has, before compression.
    static let fileSize = 4_000
    /// How many documents are in a block.
    static let blockSize = 16
    /// How many records of the best documents stand with each word, and with each of those that are filed under one key
    /// when they are many; words that mean much the same as another share the first number.
    static let (bestCount, bestCountOfMany, many) = (10, 6, 4)
    /// How many records stand with each of some words that are filed under one key.
    static func best(amongForms count: Int) -> Int { count < many ? bestCount : bestCountOfMany }

    /// How many records stand with each of some words that mean much the same as another.
    static func best(amongRelated count: Int) -> Int { (bestCount + count - 1) / max(1, count) }

    /// How many documents of a very common word are named, and of one among those that mean much the same: the strongest.
    static let (documentLimit, relatedLimit) = (500, 60)

    /// Makes the files.
    ///
    /// - Parameter synonyms: Groups of words that mean much the same; the others of a group stand with each.
    public init(_ documents: [SearchDocument], synonyms: [[String]]) {
        let index = WordIndex(documents)
        count = documents.count
        var forms: [String: Int] = [:]
        for entry in index.entries { forms[entry.key, default: 0] += 1 }
        let words = index.entries.map { entry in
            let best = Self.best(amongForms: forms[entry.key, default: 1])
            return Word(
                key: entry.key, lines: [Self.line(of: entry, documents, limit: Self.documentLimit, best: best)])
        }
        let related = Self.related(synonyms, index).map { key, entries in
            let best = Self.best(amongRelated: entries.count)
            return Word(
                key: key, isRelated: true,
                lines: entries.map { Self.line(of: $0, documents, limit: Self.relatedLimit, best: best) })
        }
        let (groups, splits, sizes) = Self.groups(words + related, documents)
        let wordFiles = Self.fileCount(sizes)
        self.wordFiles = wordFiles
        var files: [File] = []
        let byFile = Dictionary(grouping: groups.keys.sorted()) { Self.number(of: $0, among: wordFiles) }
        for number in 0..<wordFiles {
            let words = byFile[number, default: []].flatMap { groups[$0, default: []] }
            files.append(Self.file("t-\(number)", Self.json(of: words, documents)))
        }
        for start in stride(from: 0, to: documents.count, by: Self.blockSize) {
            let block = documents[start..<min(start + Self.blockSize, documents.count)]
            files.append(Self.file("d-\(start / Self.blockSize)", JSON.array(block.map(Self.record))))
        }
        files.append(Self.file("facets", Self.facets(of: documents)))
        self.splits = Self.wordList(splits.sorted())
        lexicon = Self.wordList(index.lexicon)
        self.files = files.sorted { $0.name < $1.name }
    }

    /// Each filter's values, and which of them each document has, as JSON.
    public static func facets(of documents: [SearchDocument]) -> String {
        JSON.array(
            (0..<(documents.first?.facets.count ?? 0)).map { facet in column(documents.map { $0.facets[facet] }) })
    }
}
