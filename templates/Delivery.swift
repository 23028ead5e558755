/// What a site has beside its pages, which depends on where it is shown.
public struct Delivery: Hashable, Sendable {
    /// Whether there are pictures for those who share a page.
    public var hasCards: Bool
    /// Whether what was read can be read again without a network; not in a preview, whose pages change as one looks.
    public var worksOffline: Bool

    /// What a published site has, unless it is told otherwise.
    public init(hasCards: Bool = false, worksOffline: Bool = true) {
        self.hasCards = hasCards
        self.worksOffline = worksOffline
    }
}
