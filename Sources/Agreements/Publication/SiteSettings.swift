public import Addresses

/// What `site.yml` says.
public struct SiteSettings: Sendable {
    /// The name of the site.
    public let title: String
    /// What it is about, in a sentence.
    public let description: String
    /// Where it will be found, with a slash at the end; `nil` when that is not decided.
    public let baseURL: BaseURL?
    /// The language of the interface.
    public let language: Language
    /// Who answers for it.
    public let publisher: String
    /// How to reach whoever answers for it; `nil` when there is no way.
    public let contact: URLReference?
    /// On which terms what the editors write may be used; `nil` when nobody has said.
    public let licence: Licence?
    /// The site's own colours; `nil` for the usual ones.
    public let palette: Palette?
    /// How many promises the search page lists; with more, the search looks them up in files.
    public let searchListLimit: Int

    /// The limit where the settings say none.
    public static let usualSearchListLimit = 2000
}

extension SiteSettings {
    /// The same for a site at another address.
    func published(at address: BaseURL) -> SiteSettings {
        SiteSettings(
            title: title, description: description, baseURL: address, language: language, publisher: publisher,
            contact: contact, licence: licence, palette: palette, searchListLimit: searchListLimit)
    }
}

/// A language the interface speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Norwegian bokmål.
    case bokmål = "nb"
    /// Norwegian nynorsk.
    case nynorsk = "nn"
    /// English.
    case english = "en"
}
