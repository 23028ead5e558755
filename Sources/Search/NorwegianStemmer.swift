/// The Norwegian stemmer of Snowball 2, https://snowballstem.org/algorithms/norwegian/stemmer.html.
///
/// It is the same as `templates/Assets/search/stem.js`; Snowball's own vocabulary of 20,628 words tests both.
public enum NorwegianStemmer {
    /// What is left of a word without its Norwegian endings: the inflected ones, then those of derivation as well.
    ///
    /// - Parameter word: In lower case, its letters composed (NFC).
    public static func stems(of word: String) -> (inflected: String, derived: String) {
        let letters = Array(word.unicodeScalars)
        let region = start(of: letters)
        guard region <= letters.count else { return (word, word) }
        let left = withoutInflection(letters, region)
        let ending = derivations.first { fits($0, left, region) }
        return (text(left[...]), text(left.dropLast(ending?.count ?? 0)))
    }

    /// A word's stem; that of «hjemmene» is that of «hjem», for no Norwegian word ends in `mm`.
    public static func stem(of word: String) -> String {
        let stem = stems(of: word).derived
        return stem.hasSuffix("mm") ? String(stem.dropLast()) : stem
    }

    /// What a word is filed under: its stem, folded.
    public static func key(of word: String) -> String { Words.folded(stem(of: word)) }

    /// A word without its inflection, folded.
    static func inflected(_ word: String) -> String { Words.folded(stems(of: word).inflected) }

    private typealias Letters = [Unicode.Scalar]

    /// Where endings may begin: after the first consonant that follows a vowel, and three letters at least.
    private static func start(of word: Letters) -> Int {
        let vowel = word.firstIndex(where: isVowel) ?? word.count
        let consonant = word[vowel...].firstIndex { !isVowel($0) } ?? word.count
        return max(consonant + 1, 3)
    }

    /// Steps 1 and 2.
    private static func withoutInflection(_ word: Letters, _ region: Int) -> Letters {
        var left = word
        if let ending = inflections.first(where: { fits($0, word, region) }) {
            switch text(ending[...]) {
            case "s": if mayPrecedeS(word) { left.removeLast() }
            case "erte", "ert": left.removeLast(ending.count - 2)
            default: left.removeLast(ending.count)
            }
        }
        if fits(Array("dt".unicodeScalars), left, region) || fits(Array("vt".unicodeScalars), left, region) {
            left.removeLast()
        }
        return left
    }

    private static func mayPrecedeS(_ word: Letters) -> Bool {
        guard let before = word.dropLast().last else { return false }
        switch before {
        case "b", "c", "d", "f", "g", "h", "j", "l", "m", "n", "o", "p", "r", "t", "v", "y", "z": return true
        case "k": return word.count < 3 || !isVowel(word[word.count - 3])
        default: return false
        }
    }

    private static func fits(_ ending: Letters, _ word: Letters, _ region: Int) -> Bool {
        word.count - ending.count >= region && word.suffix(ending.count).elementsEqual(ending)
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y", "æ", "ø", "å": true
        default: false
        }
    }

    private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(letters))
    }

    /// The endings of step 1, longest first, so that the first that fits is the one.
    private static let inflections: [Letters] = [
        "hetenes", "hetene", "hetens", "heten", "heter", "endes", "ande", "ende", "edes", "enes", "erte", "ede", "ane",
        "ene", "ens", "ers", "ets", "het", "ast", "ert", "en", "ar", "er", "as", "es", "et", "a", "e", "s",
    ].map { Array($0.unicodeScalars) }

    /// The endings of step 3, longest first.
    private static let derivations: [Letters] = [
        "hetslov", "eleg", "elig", "elov", "slov", "leg", "eig", "lig", "els", "lov", "ig",
    ].map { Array($0.unicodeScalars) }
}
