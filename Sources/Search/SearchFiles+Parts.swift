extension SearchFiles {
    /// A word as it stands in its file, and the documents whose records go with it.
    struct Line {
        let json: String
        let best: [Int]
        /// In bytes, with the records.
        let size: Int
    }

    /// What stands under a key: a word of the index, or the words that mean much the same as a stem.
    struct Word {
        let key: String
        var stem: String?
        let lines: [Line]
        var size: Int { lines.reduce(0) { $0 + $1.size } }
    }

    static func json(of words: [Word], _ documents: [SearchDocument]) -> String {
        JSON.object([
            ("words", JSON.array(words.filter { $0.stem == nil }.flatMap { $0.lines.map(\.json) })),
            (
                "related",
                JSON.object(
                    words.compactMap { word in
                        word.stem.map { ($0, JSON.array(word.lines.map(\.json))) }
                    })
            ),
            ("records", records(of: words.flatMap(\.lines), documents)),
        ])
    }

    /// The entries that mean much the same as each stem of some groups, by stem.
    static func related(_ groups: [[String]], _ index: WordIndex) -> [(stem: String, entries: [WordIndex.Entry])] {
        let byStem = Dictionary(
            grouping: index.entries.filter { !Compounds.smallWords.contains($0.form) }
        ) { NorwegianStemmer.stem(of: $0.form) }
        var others: [String: [String]] = [:]
        for group in groups {
            var stems: [String] = []
            for stem in group.flatMap(Words.of).map(NorwegianStemmer.stem) where !stems.contains(stem) {
                stems.append(stem)
            }
            for stem in stems {
                for other in stems where other != stem && !others[stem, default: []].contains(other) {
                    others[stem, default: []].append(other)
                }
            }
        }
        return others.keys.sorted().map { stem in (stem, others[stem, default: []].flatMap { byStem[$0, default: []] })
        }
    }

    /// A word with its documents as differences, and their strengths as one letter each from `@`.
    static func line(of entry: WordIndex.Entry, _ documents: [SearchDocument]) -> Line {
        let order = entry.documents.indices.sorted {
            entry.strengths[$0] != entry.strengths[$1] ? entry.strengths[$0] > entry.strengths[$1] : $0 < $1
        }
        let kept = order.prefix(documentLimit).sorted()
        var last = 0
        let steps = kept.map { index in
            defer { last = entry.documents[index] }
            return String(entry.documents[index] - last)
        }
        let strengths = String(decoding: kept.map { UInt8(0x40 + entry.strengths[$0]) }, as: UTF8.self)
        let json = JSON.array([
            JSON.string(entry.form), String(entry.documents.count), JSON.array(steps), JSON.string(strengths),
        ])
        let best = order.prefix(bestCount).map { entry.documents[$0] }
        let records = best.reduce(0) { $0 + documents[$1].record.reduce(0) { $0 + $1.utf8.count } }
        return Line(json: json, best: best, size: json.utf8.count + records)
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

    /// A beginning as files are named: letters beyond `a`–`z` as the number Unicode gives them.
    static func name(_ beginning: String) -> String {
        var name = ""
        for scalar in beginning.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "_": name.unicodeScalars.append(scalar)
            default: name += "-\(String(scalar.value, radix: 16))"
            }
        }
        return name
    }

    static func file(_ name: String, _ json: String) -> File { File(name: "\(name).json", bytes: Array(json.utf8)) }
}
