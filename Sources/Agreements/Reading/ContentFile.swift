internal import Diagnostics
internal import Markdown

/// A file of the content folder with what can be known of it without any other file.
///
/// A tree keeps it while the file's words stay the same, so that after a save one file is taken apart and not all.
struct ContentFile: Sendable {
    /// The file.
    let source: SourceFile
    /// Its front matter; `nil` when it has none that can be read.
    let top: YAMLNode?
    /// Its text; `nil` when there is none, or it breaks a limit.
    let text: Document?
    /// What is wrong with either.
    let diagnostics: DiagnosticList

    /// Takes a Markdown file apart; of any other, its words are all that is kept.
    init(_ source: SourceFile) {
        self.source = source
        var diagnostics = DiagnosticList()
        guard source.path.hasSuffix(".md"), let parts = FrontMatter(source, diagnostics: &diagnostics) else {
            (top, text) = (nil, nil)
            self.diagnostics = diagnostics
            return
        }
        let node = YAMLReader.node(of: parts.yaml, firstLine: 2, in: source, diagnostics: &diagnostics)
        // Without a key there is an empty mapping, whose keys are missing.
        top = diagnostics.hasErrors ? nil : node ?? YAMLNode(.mapping([]), at: SourcePosition(line: 2))
        text = Document.parse(
            file: source, firstLine: parts.bodyLine, text: parts.body, dialect: .site, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }
}
