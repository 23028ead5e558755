/// Everything an editor writes: an agreement, what became of it, and the site around it.
public struct Content: Sendable {
    /// What the site is called, where it is, and in which language it speaks.
    public let settings: SiteSettings
    /// The agreement and its promises.
    public let agreement: Agreement
    /// The committees, in the order they are listed.
    public let committees: [Committee]
    /// What is measured.
    public let indicators: [Indicator]
    /// Pages such as method and about, by name.
    public let pages: [Page]
}
