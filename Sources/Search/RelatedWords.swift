/// Groups of words that mean much the same, as a page's script is told of them.
public enum RelatedWords {
    /// The groups that have a word of some documents, as what words are filed under: those of a group apart by spaces,
    /// groups by commas.
    ///
    /// A group without one leads nowhere, and would only be bytes to fetch.
    public static func list(_ groups: [[String]], in documents: [SearchDocument]) -> String {
        let known = Set(WordIndex(documents).entries.filter { !Compounds.smallWords.contains($0.form) }.map(\.key))
        return groups.map(keys).filter { $0.count > 1 && !known.isDisjoint(with: $0) }
            .map { $0.joined(separator: " ") }.joined(separator: ",")
    }

    /// What a group's words are filed under, each once.
    static func keys(_ group: [String]) -> [String] {
        var keys: [String] = []
        for key in group.flatMap(Words.of).map(NorwegianStemmer.key) where !keys.contains(key) { keys.append(key) }
        return keys
    }
}
