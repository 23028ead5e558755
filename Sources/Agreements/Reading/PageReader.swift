internal import Addresses
internal import Diagnostics

/// Reads `pages/<name>.md`.
enum PageReader {
    static let keys = KeyTable([
        .required("title", .text, "What the page is called."),
        .optional("description", .text, "What it is about, in a sentence; search engines and shared links show it."),
        .optional("order", .ordinal, "Its place in the menu; in the footer, if not given."),
        .optional("aliases", .names, "Former names, that still lead here."),
    ])

    /// - Parameter names: The names of all pages.
    static func read(
        _ file: ContentFile, name: String, among names: [String], diagnostics: inout DiagnosticList
    ) -> Page? {
        guard let slug = Slug(name) else {
            diagnostics.append(
                Diagnostic(
                    .error, "«\(name)» \(Fields.slugRule)", path: file.source.path,
                    hint: Slug.suggested(for: name).map { "rename it to «\($0).md»" }))
            return nil
        }
        guard var markdown = MarkdownFile(file, known: keys, diagnostics: &diagnostics) else { return nil }
        let title = markdown.fields.text("title")
        let description = markdown.fields.text("description")
        if !markdown.fields.isWritten("description") {
            markdown.fields.warning(
                "the page has no description", at: "title",
                hint: "say in a sentence what it is about, in `description:`; search engines and shared links show it")
        }
        let order = markdown.fields.ordinal("order")
        let aliases = markdown.fields.aliases(of: "a page", taken: names)
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let title else { return nil }
        return Page(
            slug: slug, title: title, description: description, order: order, aliases: aliases, text: markdown.text)
    }
}
