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
    init?(_ file: SourceFile, known: KeyTable, diagnostics: inout DiagnosticList) {
        guard let parts = FrontMatter(file, diagnostics: &diagnostics) else { return nil }
        let fields = YAMLReader.fields(of: parts.yaml, firstLine: 2, in: file, known: known, diagnostics: &diagnostics)
        let text = Document.parse(
            file: file, firstLine: parts.bodyLine, text: parts.body, dialect: .site, diagnostics: &diagnostics)
        guard let fields, let text else { return nil }
        self.fields = fields
        self.text = text
    }
}
