internal import Addresses
internal import Diagnostics

/// Reads `pages/<name>.md`.
enum PageReader {
    static let keys = ["title", "description", "order"]

    static func read(_ file: SourceFile, name: String, diagnostics: inout DiagnosticList) -> Page? {
        guard let slug = Slug(name) else {
            diagnostics.append(
                Diagnostic(
                    .error, "«\(name)» \(Fields.slugRule)", path: file.path,
                    hint: Slug.suggested(for: name).map { "rename it to «\($0).md»" }))
            return nil
        }
        guard var markdown = MarkdownFile(file, known: keys, diagnostics: &diagnostics) else { return nil }
        let title = markdown.fields.requiredText("title")
        let description = markdown.fields.requiredText("description")
        let order = markdown.fields.ordinal("order")
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let title, let description else { return nil }
        return Page(slug: slug, title: title, description: description, order: order, text: markdown.text)
    }
}
