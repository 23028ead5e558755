/// A name that may stand in a web address and as a file name: `a`–`z`, digits, single hyphens between them.
///
/// One spelling only, so that no two pages differ by case or by Unicode normalisation, and no name can leave its folder.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The longest name that is accepted, in characters.
    public static let maximumLength = 80

    private let text: String

    /// Takes a name that follows the rule; `nil` for any other.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= Self.maximumLength else { return nil }
        var previousIsHyphen = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                previousIsHyphen = false
            case UInt8(ascii: "-"):
                if previousIsHyphen { return nil }
                previousIsHyphen = true
            default:
                return nil
            }
        }
        if previousIsHyphen { return nil }
        self.text = text
    }

    /// The name.
    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Slug {
    /// The slug nearest to a title, to suggest: `Miljø og næring` gives `miljo-og-naering`.
    ///
    /// `nil` when no letter or digit is left.
    public static func suggested(for title: String) -> Slug? {
        var text = ""
        for scalar in title.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
            case "æ", "ä": text += "ae"
            case "ø", "ö", "ó", "ò", "ô": text += "o"
            case "å", "á", "à", "â": text += "a"
            case "é", "è", "ê", "ë": text += "e"
            case "ü", "ú": text += "u"
            default: if !text.isEmpty, text.last != "-" { text += "-" }
            }
        }
        text = String(text.prefix(maximumLength))
        while text.last == "-" { text.removeLast() }
        return Slug(text)
    }
}
