/// What a site has beside its pages, which depends on where it is shown.
public struct Delivery: Hashable, Sendable {
    /// Whether there are pictures for those who share a page.
    public var hasCards: Bool
    /// Whether what was read can be read again without a network; not in a preview, whose pages change as one looks.
    public var worksOffline: Bool
    /// Whether the search's files are in a folder named by what is in them, so that browsers may keep them; not in a preview,
    /// which would have to make them all before it could show a page.
    public var namesSearchByContents: Bool

    /// What a published site has, unless it is told otherwise.
    public init(hasCards: Bool = false, worksOffline: Bool = true, namesSearchByContents: Bool = true) {
        self.hasCards = hasCards
        self.worksOffline = worksOffline
        self.namesSearchByContents = namesSearchByContents
    }
}
