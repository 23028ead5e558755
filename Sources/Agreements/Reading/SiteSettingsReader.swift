internal import Addresses
internal import Diagnostics

/// Reads `site.yml`.
enum SiteSettingsReader {
    static let keys = KeyTable([
        .required("title", .text, "The name of the site."),
        .required("description", .text, "What it is about, in a sentence."),
        .optional("base-url", .siteAddress, "Where it will be found, such as https://example.org/avtale/."),
        .required("language", .choice(of: Language.self), "The language of the interface."),
        .required("publisher", .text, "Who answers for it."),
        .optional("contact", .contact, "How to reach whoever answers for it."),
        .optional("licence", .keys(licenceKeys), "On which terms what the editors write may be used."),
        .optional("palette", .keys(PaletteReader.keys), "The site's own colours."),
        .optional("search-list-limit", .ordinal, "How many promises the search page lists; 2000 if not given."),
    ])
    static let licenceKeys = KeyTable([
        .required("name", .text, "What it is called."),
        .required("url", .webAddress, "Where it can be read."),
    ])

    static func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> SiteSettings? {
        let errors = diagnostics.count(of: .error)
        let node = YAMLReader.node(of: Array(file.text.utf8)[...], firstLine: 1, in: file, diagnostics: &diagnostics)
        guard diagnostics.count(of: .error) == errors else { return nil }
        let top = node ?? YAMLNode(.mapping([]), at: SourcePosition(line: 1))
        guard var fields = Fields(file: file, top, known: keys, diagnostics: &diagnostics) else { return nil }
        let title = fields.text("title")
        let description = fields.text("description")
        let publisher = fields.text("publisher")
        let baseURL = fields.value(
            "base-url", .siteAddress,
            is: "the address of a site; it looks like https://example.org/ or https://example.org/avtale/",
            BaseURL.init)
        let language = fields.choice("language", of: Language.self)
        let contact = fields.value("contact", .contact, is: "an address; it begins with https:// or mailto:") { text in
            URLReference(text).flatMap { $0.isRelative ? nil : $0 }
        }
        let limit = fields.ordinal("search-list-limit")
        let licence = licence(&fields)
        let palette = PaletteReader.read(&fields)
        diagnostics.append(contentsOf: fields.diagnostics)
        guard let title, let description, let publisher, let language else { return nil }
        return SiteSettings(
            title: title, description: description, baseURL: baseURL, language: language, publisher: publisher,
            contact: contact, licence: licence, palette: palette,
            searchListLimit: limit ?? SiteSettings.usualSearchListLimit)
    }

    private static func licence(_ fields: inout Fields) -> Licence? {
        guard var licence = fields.mapping("licence", known: licenceKeys) else { return nil }
        let name = licence.text("name")
        let address = licence.webAddress("url")
        fields.absorb(licence)
        guard let name, let address else { return nil }
        return Licence(name: name, address: address)
    }
}
