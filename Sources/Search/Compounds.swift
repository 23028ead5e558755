/// Compounds: Norwegian writes them as one word, and citizens look for their parts; as `templates/Assets/search/compounds.js`.
public enum Compounds {
    /// Words too small to be parts of others.
    static let smallWords: Set<String> = Set(
        """
        alle andre at av bare ble bli blir både da de dei deg dem den der deres det dette di din du eg ein eit eller \
        en er et ett etter for fra fram få før ha han har hva hvem hvor hvordan hun i ikke ikkje ingen inn jeg kan \
        kom kva korleis kven kvar man med meg men mer mot må ned no noe noen nå når også og om opp oss over på sa \
        samme sammen seg ser sin sitt skal skulle slik som så til ti um ut var ved vi vil vår være
        """.split(separator: " ").map(String.init))

    /// The words that parts can be, of three letters or more and not small, by how they stand there: as they are, or as
    /// stems; folded.
    ///
    /// Where several are the same there, the shortest is taken, but one as it is before one as a stem.
    static func known(_ words: some Sequence<String>) -> [String: String] {
        var known: [String: String] = [:]
        var stems: [String: String] = [:]
        func isBetter(_ word: String, than other: String) -> Bool {
            (word.utf16.count, word) < (other.utf16.count, other)
        }
        for word in words where word.utf16.count >= 3 && !smallWords.contains(word) {
            let part = Words.folded(word)
            if known[part].map({ isBetter(word, than: $0) }) ?? true { known[part] = word }
            for stem in [NorwegianStemmer.key(of: word), NorwegianStemmer.inflected(word)] where isPart(stem, of: word)
            {
                if stems[stem].map({ isBetter(word, than: $0) }) ?? true { stems[stem] = word }
            }
        }
        return known.merging(stems) { word, _ in word }
    }

    /// Whether a stem may be a part: one of three letters only if hardly anything was taken off, so that «bane» is and
    /// «under» is not; and none that is a small word, as that of «vare» is.
    private static func isPart(_ stem: String, of word: String) -> Bool {
        stem.utf16.count > 3 || (word.utf16.count <= 4 && !smallParts.contains(stem))
    }

    /// Small words, folded.
    private static let smallParts = Set(smallWords.map(Words.folded))

    /// The parts of a compound, each known, the fewest that fit; none if it is none.
    ///
    /// Between parts may stand an `s` or an `e`; a part has three letters or more.
    ///
    /// - Parameter word: Folded, as a stem.
    static func parts(of word: String, known: [String: String]) -> [String] {
        let letters = Array(word.unicodeScalars)
        guard letters.count >= 6 else { return [] }
        // What is before each place, in parts.
        var before: [[Range<Int>]?] = Array(repeating: nil, count: letters.count + 1)
        before[0] = []
        for end in 3...letters.count {
            for start in 0...(end - 3) {
                guard let head = before[start], !(start == 0 && end == letters.count),
                    known[text(letters[start..<end])] != nil
                else { continue }
                let found = head + [start..<end]
                var places = [end]
                // The last place is for the part that ends there, never for what binds.
                if end + 1 < letters.count, letters[end] == "s" || letters[end] == "e" { places.append(end + 1) }
                for place in places {
                    if let other = before[place], let last = other.last {
                        guard
                            found.count < other.count || (found.count == other.count && end - start > last.count)
                        else { continue }
                    }
                    before[place] = found
                }
            }
        }
        guard let parts = before[letters.count], parts.count > 1 else { return [] }
        return parts.map { text(letters[$0]) }
    }

    private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(letters))
    }

    /// The words that one is filed under besides itself, and the share of its weight each has: its parts, all of them, or
    /// the known end, or what follows a known beginning.
    ///
    /// - Parameter word: Folded, without inflection; what derivation adds may be part of a part, as in «folkehelse».
    static func filed(_ word: String, known: [String: String]) -> [(part: String, share: Double)] {
        let all = parts(of: word, known: known)
        if !all.isEmpty { return all.map { (known[$0] ?? $0, 0.7) } }
        let letters = Array(word.unicodeScalars)
        guard letters.count >= 7 else { return [] }
        for start in 3...(letters.count - 4) {
            if let end = known[text(letters[start...])] { return [(end, 0.45)] }
        }
        for end in stride(from: letters.count - 4, through: 4, by: -1) where known[text(letters[..<end])] != nil {
            let isBound = (letters[end] == "s" || letters[end] == "e") && end + 5 <= letters.count
            let rest = letters[(isBound ? end + 1 : end)...]
            return isEnding(rest) ? [] : [(text(rest), 0.45)]
        }
        return []
    }

    /// Whether what is left behind a known beginning is no word: it ends words, or begins as none does.
    private static func isEnding(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = letters.first else { return true }
        let consonants = letters.prefix { !isVowel($0) }.count
        let rest = text(letters)
        return first == "e" || first == "i" || ((first == "l" || first == "r") && consonants > 1)
            || rest.hasSuffix("er") || rest.hasSuffix("ering")
            || (0...consonants).contains { dropped in
                let rest = rest.unicodeScalars.dropFirst(dropped)
                return wordEndings.contains { rest.starts(with: $0.unicodeScalars) }
            }
    }

    /// What only ends words.
    private static let wordEndings = ["ing", "lig", "skap", "het", "sjon", "tet"]

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y": true
        default: false
        }
    }
}
