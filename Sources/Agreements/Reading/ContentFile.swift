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
    /// The promises marked in a part of the agreement; none of any other file.
    private(set) var promises: [MarkedPromise] = []
    /// What an entry of a log says; `nil` for any other file.
    private(set) var entry: EntryReader.Reading?

    /// Takes a Markdown file apart; of any other, its words are all that is kept.
    ///
    /// - Parameter path: Where it stands in the folder, which tells what it is.
    init(_ source: SourceFile, at path: String) {
        self.source = source
        var diagnostics = DiagnosticList()
        guard path.hasSuffix(".md"), let parts = FrontMatter(source, diagnostics: &diagnostics) else {
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

        let names = path.split(separator: "/")
        if names.first == "agreement", let text {
            promises = MarkedPromise.all(in: names.count == 2 ? text : text.withoutHeading)
        }
        if names.first == "commitments", names.count == 3, names[2] != "index.md" {
            entry = EntryReader.read(self, name: KnownNames.stem(of: String(names[2])))
        }
    }
}
