/// An index as small files, of which a browser fetches the few that a query needs.
///
/// Words are in files by the first letters of what they are filed under, two or more, as many as it takes for a file
/// to be small; with the words of a file stand the records of the documents that answer each best, so that a query of one
/// word mostly needs that file alone. The records of all documents are in blocks, for the rest.
public struct SearchFiles: Sendable {
    /// A file, and what is in it, in JSON.
    public struct File: Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    /// How many documents there are.
    public let count: Int
    /// The beginnings that are too many for one file, so that the next letter tells which it is.
    public let splits: [String]
    /// All of them, by name.
    public let files: [File]

    /// About how many bytes of a file are words, before compression.
    static let wordsLimit = 12_000
    /// How many documents are in a block.
    static let blockSize = 16
    /// How many records of the best documents stand with each word.
    static let bestCount = 10
    /// How many documents of a very common word are named: the strongest.
    static let documentLimit = 2000

    /// Makes the files.
    ///
    /// - Parameter synonyms: Groups of words that mean much the same; the others of a group stand with each.
    public init(_ documents: [SearchDocument], synonyms: [[String]]) {
        let index = WordIndex(documents)
        count = documents.count
        var splits: [String] = []
        var files: [File] = []
        let words = index.entries.map { Word(key: $0.key, lines: [Self.line(of: $0, documents)]) }
        let related = Self.related(synonyms, index).map { stem, entries in
            Word(key: Words.folded(stem), stem: stem, lines: entries.map { Self.line(of: $0, documents) })
        }
        var groups = Dictionary(grouping: words + related) { Self.beginning(of: $0.key, 2) }
        while !groups.isEmpty {
            var next: [String: [Word]] = [:]
            for (beginning, group) in groups {
                let size = group.reduce(0) { $0 + $1.size }
                if size <= Self.wordsLimit || beginning.hasSuffix("_") {
                    files.append(Self.file("t-\(Self.name(beginning))", Self.json(of: group, documents)))
                } else {
                    splits.append(beginning)
                    let deeper = Dictionary(grouping: group) {
                        Self.beginning(of: $0.key, beginning.unicodeScalars.count + 1)
                    }
                    next.merge(deeper) { first, _ in first }
                }
            }
            groups = next
        }
        files.append(Self.file("lexicon", JSON.array(index.lexicon.map(JSON.string))))
        for start in stride(from: 0, to: documents.count, by: Self.blockSize) {
            let block = documents[start..<min(start + Self.blockSize, documents.count)]
            files.append(Self.file("d-\(start / Self.blockSize)", JSON.array(block.map(Self.record))))
        }
        let facets = (0..<(documents.first?.facets.count ?? 0)).map { facet in
            Self.column(documents.map { $0.facets[facet] })
        }
        files.append(Self.file("facets", JSON.array(facets)))
        self.splits = splits.sorted()
        self.files = files.sorted { $0.name < $1.name }
    }
}
