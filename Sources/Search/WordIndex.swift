/// Which words stand in which documents, and how strongly; what `templates/Assets/search/memory.js` makes in a browser.
struct WordIndex {
    /// A word, and where it stands.
    struct Entry {
        let form, key: String
        /// Numbers of documents, ascending.
        var documents: [Int] = []
        /// In tenths, at most 31; one for each document.
        var strengths: [Int] = []
    }

    /// By key, then by form.
    let entries: [Entry]
    /// The commonest words, for splits and typos, by their letters.
    let lexicon: [String]

    /// How many words splits and typos know.
    ///
    /// A search in files has them in its page, where each costs three bytes.
    static func lexiconSize(among documents: Int) -> Int { documents > many ? 1500 : 2000 }

    /// More documents than these are very many.
    static let many = 10_000

    init(_ documents: [SearchDocument]) {
        let texts = documents.map { $0.fields.map { (Double($0.weight), Words.of($0.text)) } }
        var facts: [String: (key: String, inflected: String)] = [:]
        for fields in texts {
            for (_, words) in fields {
                for word in words where facts[word] == nil {
                    facts[word] = (NorwegianStemmer.key(of: word), NorwegianStemmer.inflected(word))
                }
            }
        }
        let known = Compounds.known(facts.keys)
        var parts: [String: [(part: String, share: Double)]] = [:]
        var entries: [String: Entry] = [:]
        for (document, fields) in texts.enumerated() {
            var weights: [String: Double] = [:]
            for (weight, words) in fields {
                for word in words {
                    guard let inflected = facts[word]?.inflected else { continue }
                    weights[word, default: 0] += weight
                    let filed = parts[inflected] ?? Compounds.filed(inflected, known: known)
                    parts[inflected] = filed
                    for (part, share) in filed { weights[part, default: 0] += weight * share }
                }
            }
            for (form, weight) in weights {
                let strength = min(31, Int(weight.rounded()))
                entries[form, default: Entry(form: form, key: facts[form]?.key ?? NorwegianStemmer.key(of: form))]
                    .documents.append(document)
                entries[form]?.strengths.append(strength)
            }
        }
        self.entries = entries.values.sorted { ($0.key, $0.form) < ($1.key, $1.form) }
        lexicon = entries.values.filter { $0.form.utf16.count >= 3 && !Compounds.smallWords.contains($0.form) }
            .sorted {
                $0.documents.count != $1.documents.count ? $0.documents.count > $1.documents.count : $0.form < $1.form
            }
            .prefix(Self.lexiconSize(among: documents.count)).map(\.form).sorted()
    }
    /// The words that are in the index of some documents, which take less to find than where they stand.
    static func forms(in documents: [SearchDocument]) -> Set<String> {
        let words = Set(documents.lazy.flatMap(\.fields).flatMap { Words.of($0.text) })
        let known = Compounds.known(words)
        let filed = Set(words.map(NorwegianStemmer.inflected)).flatMap { Compounds.filed($0, known: known) }
        return words.union(filed.map(\.part))
    }
}
