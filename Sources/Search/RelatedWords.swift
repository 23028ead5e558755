/// Groups of words that mean much the same, as a page's script is told of them.
public enum RelatedWords {
    /// The groups that have a word of some documents, as stems: those of a group apart by spaces, groups by commas.
    ///
    /// A group without one leads nowhere, and would only be bytes to fetch.
    public static func list(_ groups: [[String]], in documents: [SearchDocument]) -> String {
        let known = Set(
            WordIndex.forms(in: documents).filter { !Compounds.smallWords.contains($0) }
                .map { NorwegianStemmer.stem(of: $0) })
        return groups.map(stems).filter { $0.count > 1 && !known.isDisjoint(with: $0) }
            .map { $0.joined(separator: " ") }.joined(separator: ",")
    }

    /// The stems of a group's words, each once.
    static func stems(_ group: [String]) -> [String] {
        var stems: [String] = []
        for stem in group.flatMap(Words.of).map(NorwegianStemmer.stem) where !stems.contains(stem) {
            stems.append(stem)
        }
        return stems
    }
}
