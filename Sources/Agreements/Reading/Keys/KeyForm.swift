/// What the value of a key looks like.
public indirect enum KeyForm: Hashable, Sendable {
    /// Words.
    case text
    /// One of a few words.
    case choice([String])
    /// A date in EDTF, as precise as is known.
    case date
    /// A day.
    case day
    /// A whole number from 1.
    case ordinal
    /// A number.
    case number
    /// `true` or `false`.
    case flag
    /// An address on the web.
    case webAddress
    /// An address on the web, or of a mailbox or a telephone.
    case contact
    /// A colour, as `#` and six hexadecimal digits.
    case colour
    /// The address of a whole site.
    case siteAddress
    /// A name that may stand in addresses; of something of a kind that must be there, if one is given.
    case name(of: String?)
    /// A list of words, or one alone.
    case texts
    /// A list of names that may stand in addresses, or one alone.
    case names
    /// Keys of its own.
    case keys(KeyTable)
    /// A list of items, each with keys.
    case items(KeyTable)
}
