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
    /// The commonest words, for splits and typos.
    let lexicon: [String]

    /// How many words splits and typos know.
    static let lexiconSize = 4000

    init(_ documents: [SearchDocument]) {
        let texts = documents.map { $0.fields.map { (Double($0.weight), Words.of($0.text)) } }
        var keys: [String: String] = [:]
        for fields in texts {
            for (_, words) in fields {
                for word in words where keys[word] == nil { keys[word] = NorwegianStemmer.key(of: word) }
            }
        }
        let known = Compounds.known(keys.keys)
        var parts: [String: [(part: String, share: Double)]] = [:]
        var entries: [String: Entry] = [:]
        for (document, fields) in texts.enumerated() {
            var weights: [String: Double] = [:]
            for (weight, words) in fields {
                for word in words {
                    guard let key = keys[word] else { continue }
                    weights[word, default: 0] += weight
                    let filed = parts[key] ?? Compounds.filed(key, known: known)
                    parts[key] = filed
                    for (part, share) in filed { weights[part, default: 0] += weight * share }
                }
            }
            for (form, weight) in weights {
                let strength = min(31, Int(weight.rounded()))
                entries[form, default: Entry(form: form, key: keys[form] ?? NorwegianStemmer.key(of: form))]
                    .documents.append(document)
                entries[form]?.strengths.append(strength)
            }
        }
        self.entries = entries.values.sorted { ($0.key, $0.form) < ($1.key, $1.form) }
        lexicon = entries.values.filter { $0.form.utf16.count >= 3 && !Compounds.smallWords.contains($0.form) }
            .sorted {
                $0.documents.count != $1.documents.count ? $0.documents.count > $1.documents.count : $0.form < $1.form
            }
            .prefix(Self.lexiconSize).map(\.form)
    }
}
