/// Words as they are searched by: the same as `templates/Assets/search/words.js` finds.
///
/// `Tests/Fixtures/search/words.json` tests both.
public enum Words {
    /// The words of a text, in order: lower case, without marks but those of `æ`, `ø` and `å`.
    ///
    /// A word is a run of letters and digits (Unicode's `L` and `N`); combining marks and soft hyphens are dropped.
    public static func of(_ text: String) -> [String] {
        var found: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch kind(of: scalar) {
            case .plain: word.append(scalar)
            case .marked(let plain): word.append(contentsOf: plain.unicodeScalars)
            case .ring where word.last == "a":
                word.removeLast()
                word.append("å")
            case .ring, .dropped: break
            case .between:
                if !word.isEmpty { found.append(String(word)) }
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { found.append(String(word)) }
        return found
    }

    /// A word as those write it who lack the letters: `ae`, `o`, `a`.
    public static func folded(_ word: String) -> String {
        guard word.utf8.contains(where: { $0 == 0xc3 }) else { return word }
        var folded = ""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "æ": folded += "ae"
            case "ø": folded += "o"
            case "å": folded += "a"
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    private enum Kind {
        case plain
        case marked(String)
        case ring, dropped, between
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar {
        case "a"..."z", "0"..."9", "æ", "ø", "å": return .plain
        case "\u{30a}": return .ring
        case "\u{300}"..."\u{36f}", "\u{ad}": return .dropped
        default: break
        }
        if scalar.isASCII { return .between }
        if let plain = plainLetters[scalar] { return .marked(plain) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return .plain
        default: return .between
        }
    }

    /// What letters with marks are without them.
    private static let plainLetters: [Unicode.Scalar: String] = {
        let groups = [
            ("a", "àáâãäāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöōŏő"),
            ("r", "ŕŗř"), ("s", "śŝşšſ"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
            ("z", "źżž"), ("ss", "ß"), ("th", "þ"), ("oe", "œ"),
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for (plain, marked) in groups {
            for scalar in marked.unicodeScalars { letters[scalar] = plain }
        }
        return letters
    }()
}
