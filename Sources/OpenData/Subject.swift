public import Agreements

/// What a page of the site is about, for data that leads to it.
public enum Subject: Hashable, Sendable {
    case home
    case agreement
    /// What stands somewhere in the agreement.
    case text(Place)
    case promise(Commitment.ID)
    case area(PolicyArea.ID)
    case committee(Committee.ID)
    case indicator(Indicator.ID)
    case changes
    case corrections
    case deadlines
    case data
    case search
}
