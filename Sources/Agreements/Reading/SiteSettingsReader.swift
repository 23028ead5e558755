internal import Addresses
internal import Diagnostics

/// Reads `site.yml`.
enum SiteSettingsReader {
    static let keys = [
        "title", "description", "base-url", "language", "publisher", "contact", "licence", "palette",
        "search-list-limit",
    ]

    static func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> SiteSettings? {
        guard
            var fields = YAMLReader.fields(
                of: file.text[...], firstLine: 1, in: file, known: keys, diagnostics: &diagnostics)
        else { return nil }
        let title = fields.requiredText("title")
        let description = fields.requiredText("description")
        let publisher = fields.requiredText("publisher")
        let baseURL = fields.value(
            "base-url", is: "the address of a site; it looks like https://example.org/ or https://example.org/avtale/",
            BaseURL.init)
        fields.require("language")
        let language = fields.choice("language", of: Language.self)
        let contact = fields.value("contact", is: "an address; it begins with https:// or mailto:") { text in
            URLReference(text).flatMap { $0.isRelative ? nil : $0 }
        }
        let limit = fields.value("search-list-limit", is: "a whole number from 0") { text in
            Int(text).flatMap { $0 >= 0 ? $0 : nil }
        }
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
        guard var licence = fields.mapping("licence", known: ["name", "url"]) else { return nil }
        let name = licence.requiredText("name")
        licence.require("url")
        let address = licence.webAddress("url")
        fields.absorb(licence)
        guard let name, let address else { return nil }
        return Licence(name: name, address: address)
    }
}
