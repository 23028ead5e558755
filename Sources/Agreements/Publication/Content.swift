public import Addresses

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
    /// The words that citizens use, beside those of the agreement.
    public let synonyms: Synonyms
}

extension Content {
    /// The same content for a site at another address; with `nil` it stays where the settings say.
    public func published(at address: BaseURL?) -> Content {
        guard let address else { return self }
        let settings = SiteSettings(
            title: settings.title, description: settings.description, baseURL: address, language: settings.language,
            publisher: settings.publisher, contact: settings.contact)
        return Content(
            settings: settings, agreement: agreement, committees: committees, indicators: indicators, pages: pages,
            synonyms: synonyms)
    }
}
