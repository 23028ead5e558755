/// What an author may write.
public enum Dialect: Hashable, Sendable, CaseIterable {
    /// CommonMark 0.30 as it is; nothing is refused but what breaks a limit.
    case commonMark
    /// CommonMark for the site: no raw HTML, only safe destinations, and `[words](commitment:id)` marks a commitment.
    case site
}
