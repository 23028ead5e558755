/// Where a text stands in a list that people look things up in: large and small letters alike, and æ, ø and å last.
struct AlphabeticalOrder: Comparable {
    private let key: String

    init(_ text: String) {
        // Letters of private use come after all others, in this order.
        key = String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.map { scalar in
                    switch scalar {
                    case "æ", "ä": "\u{E000}"
                    case "ø", "ö": "\u{E001}"
                    case "å": "\u{E002}"
                    default: scalar
                    }
                }))
    }

    static func < (one: Self, other: Self) -> Bool { one.key < other.key }
}
