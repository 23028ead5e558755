internal import Addresses
internal import Diagnostics

/// Reads `indicators/<id>/index.md`.
enum IndicatorReader {
    static let keys = ["title", "unit"]

    static func read(_ file: SourceFile, name: String, diagnostics: inout DiagnosticList) -> Indicator? {
        guard let slug = Slug(name), var markdown = MarkdownFile(file, known: keys, diagnostics: &diagnostics)
        else { return nil }
        let title = markdown.fields.requiredText("title")
        let unit = markdown.fields.requiredText("unit")
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let title, let unit else { return nil }
        return Indicator(id: Identifier(slug), title: title, unit: unit)
    }
}
