internal import Addresses
internal import Agreements
internal import ArgumentParser

/// How texts on the command line are read into values.
enum Line {
    /// What a text of one line is.
    static var rule: String { "must be one line of words, without control characters" }

    /// Whether a text is one line with something visible on it.
    static func isOne(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.contains { !$0.properties.isWhitespace }
            // A byte order mark within a text is dropped by whoever decodes it, so it could not be read back.
            && !scalars.contains { $0.properties.generalCategory == .control || $0 == "\u{FEFF}" }
    }

    /// A text of one line, without the white space around it.
    @Sendable static func text(_ text: String) throws -> String {
        guard isOne(text) else { throw ValidationError("the value \(rule)") }
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    @Sendable static func slug(_ text: String) throws -> Slug {
        guard let slug = Slug(text) else {
            let hint = Slug.suggested(for: text).map { ", such as \($0)" } ?? ""
            throw ValidationError(
                "«\(text)» is not a name for addresses: use a–z, 0–9 and single hyphens, at most 80 characters\(hint)")
        }
        return slug
    }

    @Sendable static func date(_ text: String) throws -> EDTF {
        guard let date = EDTF(text) else {
            throw ValidationError("«\(text)» is no date, such as 2023, 2021-06, 2021-06-03, 2020-23 or 2019/2023")
        }
        return date
    }

    @Sendable static func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(text) else { throw ValidationError("«\(text)» is no day, such as 2021-06-03") }
        return day
    }

    @Sendable static func number(_ text: String) throws -> DecimalNumber {
        guard let number = DecimalNumber(text) else {
            throw ValidationError("«\(text)» is no number, such as 14 or 2.5")
        }
        return number
    }

    @Sendable static func order(_ text: String) throws -> Int {
        guard let number = Int(text), number >= 1 else { throw ValidationError("«\(text)» is no whole number from 1") }
        return number
    }

    @Sendable static func webAddress(_ text: String) throws -> URLReference {
        guard let address = webAddress(of: text) else {
            throw ValidationError("«\(text)» is no address on the web; it begins with https:// or http://")
        }
        return address
    }

    /// An address on the web; `nil` for any other text.
    static func webAddress(of text: String) -> URLReference? { URLReference(text).flatMap { $0.isWeb ? $0 : nil } }

    /// A file and a line of it, `FILE:LINE`.
    @Sendable static func place(_ text: String) throws -> (file: String, line: Int) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = parts.last, let line = Int(last), line >= 1 else {
            throw ValidationError("«\(text)» is no place, such as content/agreement/klima/index.md:9")
        }
        return (parts.dropLast().joined(separator: ":"), line)
    }
}
