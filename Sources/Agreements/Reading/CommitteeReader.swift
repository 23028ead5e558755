internal import Addresses
internal import Diagnostics

/// Reads `committees/<id>.md`.
enum CommitteeReader {
    static let keys = KeyTable([
        .required("title", .text, "The committee's name."),
        .required("order", .ordinal, "Its place in the list of committees."),
        .optional("was", .texts, "What the committees it came from were called."),
    ])

    static func read(_ file: ContentFile, name: String, diagnostics: inout DiagnosticList) -> Committee? {
        guard let slug = Slug(name), var markdown = MarkdownFile(file, known: keys, diagnostics: &diagnostics)
        else { return nil }
        let title = markdown.fields.text("title")
        let order = markdown.fields.ordinal("order")
        let formerNames = markdown.fields.texts("was").map(\.value)
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let title, let order else { return nil }
        return Committee(
            id: Identifier(slug), title: title, order: order, formerNames: formerNames, text: markdown.text)
    }
}
