extension SearchFiles {
    /// A word as it stands in its file, and the documents whose records go with it.
    struct Line {
        let json: String
        let best: [Int]
    }

    /// What stands under a key: a word of the index, or the words that mean much the same as those of the key.
    struct Word {
        let key: String
        var isRelated = false
        let lines: [Line]
    }

    static func json(of words: [Word], _ documents: [SearchDocument]) -> String {
        JSON.object([
            ("words", JSON.array(words.filter { !$0.isRelated }.flatMap { $0.lines.map(\.json) })),
            (
                "related",
                JSON.object(
                    words.filter(\.isRelated).map { ($0.key, JSON.array($0.lines.map(\.json))) })
            ),
            ("records", records(of: words.flatMap(\.lines), documents)),
        ])
    }

    /// The entries that mean much the same as the words of some groups, by what those are filed under.
    static func related(_ groups: [[String]], _ index: WordIndex) -> [(key: String, entries: [WordIndex.Entry])] {
        let byStem = Dictionary(
            grouping: index.entries.filter { !Compounds.smallWords.contains($0.form) }
        ) { NorwegianStemmer.stem(of: $0.form) }
        var others: [String: [String]] = [:]
        for group in groups {
            let stems = RelatedWords.stems(group)
            for stem in stems {
                let key = Words.folded(stem)
                for other in stems where other != stem && !others[key, default: []].contains(other) {
                    others[key, default: []].append(other)
                }
            }
        }
        return others.keys.sorted().map { key in (key, others[key, default: []].flatMap { byStem[$0, default: []] }) }
    }

    /// Words by their beginnings, as many letters of them as it takes for a beginning to have few; and those it was too few for.
    static func groups(
        _ words: [Word], _ documents: [SearchDocument]
    ) -> (byBeginning: [String: [Word]], splits: [String], sizes: [String: Int]) {
        let limit = wordsLimit(among: documents.count)
        var (done, splits, sizes): ([String: [Word]], [String], [String: Int]) = ([:], [], [:])
        var groups = Dictionary(grouping: words) { beginning(of: $0.key, 2) }
        while !groups.isEmpty {
            var next: [String: [Word]] = [:]
            for (start, group) in groups {
                let size = Self.size(of: group, documents)
                if size <= limit || start.hasSuffix("_") {
                    done[start] = group
                    sizes[start] = size
                } else {
                    splits.append(start)
                    let deeper = Dictionary(grouping: group) { beginning(of: $0.key, start.unicodeScalars.count + 1) }
                    next.merge(deeper) { first, _ in first }
                }
            }
            groups = next
        }
        return (done, splits, sizes)
    }

    /// About how many bytes words have in a file, with the records that go with them.
    private static func size(of words: [Word], _ documents: [SearchDocument]) -> Int {
        let lines = words.flatMap(\.lines)
        let records = Set(lines.flatMap(\.best)).reduce(0) { size, number in
            size + documents[number].record.reduce(0) { $0 + $1.utf8.count }
        }
        return lines.reduce(records) { $0 + $1.json.utf8.count }
    }

    /// A word with its documents as differences, and their strengths as one letter each from `@`.
    ///
    /// - Parameters:
    ///   - limit: The most documents that are named.
    ///   - best: How many of them have their records there.
    static func line(of entry: WordIndex.Entry, _ documents: [SearchDocument], limit: Int, best: Int) -> Line {
        let order = entry.documents.indices.sorted {
            entry.strengths[$0] != entry.strengths[$1] ? entry.strengths[$0] > entry.strengths[$1] : $0 < $1
        }
        let kept = order.prefix(limit).sorted()
        var last = 0
        let steps = kept.map { index in
            defer { last = entry.documents[index] }
            return String(entry.documents[index] - last)
        }
        let strengths = String(decoding: kept.map { UInt8(0x40 + entry.strengths[$0]) }, as: UTF8.self)
        let json = JSON.array([
            JSON.string(entry.form), String(entry.documents.count), JSON.array(steps), JSON.string(strengths),
        ])
        return Line(json: json, best: order.prefix(best).map { entry.documents[$0] })
    }

    /// The records of the documents that go with some words, by number.
    static func records(of lines: [Line], _ documents: [SearchDocument]) -> String {
        let numbers = Set(lines.flatMap(\.best)).sorted()
        return JSON.object(numbers.map { (String($0), record(documents[$0])) })
    }

    static func record(_ document: SearchDocument) -> String { JSON.array(document.record.map(JSON.string)) }

    /// A filter's values, and which of them each document has, one letter each from `0`.
    static func column(_ values: [String]) -> String {
        var names: [String] = []
        var numbers: [String: Int] = [:]
        var letters = String.UnicodeScalarView()
        for value in values {
            let number = numbers[value] ?? names.count
            if number == names.count {
                names.append(value)
                numbers[value] = number
            }
            // Past the surrogates lie no filters that a reader could use.
            letters.append(Unicode.Scalar(0x30 + UInt32(min(number, 0xd000))) ?? "0")
        }
        return JSON.array([JSON.array(names.map(JSON.string)), JSON.string(String(letters))])
    }

    /// The first letters of a key; one with fewer has `_` after it, as no word has.
    static func beginning(of key: String, _ count: Int) -> String {
        key.unicodeScalars.count >= count
            ? String(String.UnicodeScalarView(key.unicodeScalars.prefix(count))) : key + "_"
    }

    /// The number of the file that a beginning falls to.
    static func number(of beginning: String, among count: Int) -> Int { Int(hash(of: beginning)) % count }

    /// The FNV-1a hash of a beginning's UTF-16, of 32 bits.
    private static func hash(of beginning: String) -> UInt32 {
        beginning.utf16.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    /// How many files of words there are: of some numbers that give them about the right size, the one where the largest
    /// is smallest, for large beginnings may fall to one file or to several.
    static func fileCount(_ sizes: [String: Int]) -> Int {
        let least = max(1, sizes.values.reduce(0, +) / fileSize)
        guard least > 1 else { return 1 }
        let hashes = sizes.map { (hash: Int(hash(of: $0.key)), size: $0.value) }
        let largest = (least..<least + 16).map { count in
            var files = [Int](repeating: 0, count: count)
            for (hash, size) in hashes { files[hash % count] += size }
            return (count: count, size: files.max() ?? 0)
        }
        return largest.min { ($0.size, $0.count) < ($1.size, $1.count) }?.count ?? least
    }

    /// Sorted words apart by spaces, each as how many letters it shares with the one before, one digit to base 36, and the rest.
    static func wordList(_ words: [String]) -> String {
        var last: [Unicode.Scalar] = []
        return words.map { word in
            let letters = Array(word.unicodeScalars)
            let shared = min(35, zip(letters, last).prefix { $0 == $1 }.count)
            last = letters
            return String(shared, radix: 36) + String(String.UnicodeScalarView(letters[shared...]))
        }.joined(separator: " ")
    }

    static func file(_ name: String, _ json: String) -> File { File(name: "\(name).json", bytes: Array(json.utf8)) }
}
