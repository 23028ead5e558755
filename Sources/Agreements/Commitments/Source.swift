public import Addresses

/// A published source that an entry rests on.
public struct Source: Hashable, Sendable {
    /// What kind of source it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A decision by an elected body or an authority.
        case decision
        /// A report or an evaluation.
        case report
        /// A budget or an economic plan.
        case budget
        /// Statistics.
        case statistics
        /// News media.
        case press
        /// A party's own word.
        case party
        /// An announcement: something is going to happen.
        case announcement
    }

    /// What it is called.
    public let title: String
    /// Who published it.
    public let publisher: String
    /// Where it is.
    public let address: URLReference
    /// What kind of source it is.
    public let kind: Kind
    /// When it was published, as far as is known.
    public let date: EDTF?
    /// When it was read.
    public let accessed: CalendarDate?
    /// A copy that stays, in an archive.
    public let archive: URLReference?
    /// Its own words.
    public let quote: String?
    /// Whether the promiser speaks of itself.
    public let isOwnWord: Bool
}
