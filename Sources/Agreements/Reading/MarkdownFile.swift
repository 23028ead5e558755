internal import Diagnostics
internal import Markdown

/// A Markdown file with front matter, read as far as its keys and its text.
struct MarkdownFile {
    /// The keys.
    var fields: Fields
    /// The text.
    let text: Document

    /// Reads a file; what is wrong with its text is collected in the list, what is wrong with its keys in ``fields``.
    ///
    /// `nil` when there is no front matter that can be read, or the text breaks a limit.
    init?(_ file: ContentFile, known: KeyTable, diagnostics: inout DiagnosticList) {
        diagnostics.append(contentsOf: file.diagnostics)
        guard let top = file.top, let fields = Fields(file: file.source, top, known: known, diagnostics: &diagnostics),
            let text = file.text
        else { return nil }
        self.fields = fields
        self.text = text
    }
}
