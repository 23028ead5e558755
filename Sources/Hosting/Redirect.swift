public import Addresses

/// An address that something had before, and where it is now.
///
/// A page that leads on stands at the old address too, for servers that are told nothing; those that are told save the
/// visitor a page, and search engines a guess.
public struct Redirect: Hashable, Sendable {
    /// The former address.
    public let from: SitePath
    /// The address of now.
    public let to: SitePath

    public init(from: SitePath, to: SitePath) {
        self.from = from
        self.to = to
    }
}
