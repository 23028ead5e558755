internal import Addresses
internal import Diagnostics

/// The project's own types, as fields hold them.
extension Fields {
    /// A date, in EDTF.
    mutating func date(_ key: String) -> EDTF? {
        value(key, .date, is: Self.dateRule, EDTF.init)
    }

    /// A day.
    mutating func day(_ key: String) -> CalendarDate? {
        value(key, .day, is: "a day; write it as 2021-06-03", CalendarDate.init)
    }

    /// A number.
    mutating func number(_ key: String) -> DecimalNumber? {
        value(key, .number, is: Self.numberRule, DecimalNumber.init)
    }

    /// A whole number above zero.
    mutating func ordinal(_ key: String) -> Int? {
        value(key, .ordinal, is: "a whole number from 1") { text in Int(text).flatMap { $0 >= 1 ? $0 : nil } }
    }

    /// A yes or no, `true` or `false`.
    mutating func flag(_ key: String) -> Bool? {
        value(key, .flag, is: "`true` or `false`") { Bool($0) }
    }

    /// An address on the web.
    mutating func webAddress(_ key: String) -> URLReference? {
        value(key, .webAddress, is: Self.webAddressRule, Self.webAddress)
    }

    /// The id of something that must be known.
    mutating func id<Subject>(
        _ key: String, of: Subject.Type, _ what: String, among known: Set<String>
    ) -> Identifier<Subject>? {
        guard let text = name(key, of: what) else { return nil }
        guard known.contains(text), let slug = Slug(text) else {
            error("there is no \(what) «\(text)»", at: key, hint: NearestName.hint(for: text, among: known))
            return nil
        }
        return Identifier(slug)
    }

    /// A name that may stand in addresses.
    mutating func slug(_ key: String) -> Slug? {
        guard let text = name(key, of: nil) else { return nil }
        return slug(Located(value: text, position: position(of: key)))
    }

    /// A list of names that may stand in addresses.
    mutating func slugs(_ key: String) -> [Located<Slug>] {
        names(key).compactMap { located in
            slug(located).map { Located(value: $0, position: located.position) }
        }
    }

    private mutating func slug(_ located: Located<String>) -> Slug? {
        if let slug = Slug(located.value) { return slug }
        error(at: located, Self.slugRule, hint: Slug.suggested(for: located.value).map { "write «\($0)»" })
        return nil
    }

    /// What a date may look like.
    static var dateRule: String { "a date; write 2023, 2021-06, 2021-06-03, 2020-23 (autumn 2020) or 2019/2023" }

    /// What a number may look like.
    static var numberRule: String { "a number; write it as 14 or 2.5" }

    /// What an address on the web looks like.
    static var webAddressRule: String { "an address on the web; it begins with https:// or http://" }

    /// Reads an address on the web.
    static func webAddress(_ text: String) -> URLReference? {
        URLReference(text).flatMap { $0.isWeb ? $0 : nil }
    }

    /// What a name may be made of.
    static var slugRule: String {
        "is not a name for addresses: use a–z, 0–9 and single hyphens, at most 80 characters"
    }
}
