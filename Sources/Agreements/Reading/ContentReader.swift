public import Diagnostics
internal import Addresses

/// Reads content: from the files of a folder to an agreement whose every reference holds, or to all that is wrong.
public enum ContentReader {
    /// Reads a content folder's files.
    ///
    /// - Parameters:
    ///   - tree: The files.
    ///   - now: Today, as the clock says; an entry of a later day is an error. `nil` accepts any.
    /// - Returns: The content, and what there is to say about it; with any error the content is `nil`.
    public static func read(
        _ tree: ContentTree, now: CalendarDate? = nil
    ) -> (content: Content?, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        let names = KnownNames(in: tree, diagnostics: &diagnostics)
        reportStrays(in: tree, diagnostics: &diagnostics)

        let settings = settings(in: tree, diagnostics: &diagnostics)
        var agreementReader = AgreementReader(tree: tree, names: names)
        let text = agreementReader.read()
        diagnostics.append(contentsOf: agreementReader.diagnostics)

        let committees = files(in: tree, folder: "committees").compactMap {
            CommitteeReader.read($0.file, name: $0.name, diagnostics: &diagnostics)
        }
        let indicators = names.indicators.sorted().compactMap { name in
            index(of: name, in: "indicators", tree, &diagnostics).flatMap {
                IndicatorReader.read($0, name: name, in: tree, diagnostics: &diagnostics)
            }
        }
        let pageFiles = files(in: tree, folder: "pages")
        let pages = pageFiles.compactMap {
            PageReader.read($0.file, name: $0.name, among: pageFiles.map(\.name), diagnostics: &diagnostics)
        }
        let synonyms = tree.files["synonyms.yml"].map { SynonymsReader.read($0, diagnostics: &diagnostics) } ?? .none
        let log = CommitmentLog(
            tree: tree, names: names, occurrences: agreementReader.occurrences,
            textIsWhole: agreementReader.isWhole, period: text?.period, now: now)
        let commitments = log.read(diagnostics: &diagnostics)
        TargetRules.check(commitments, against: indicators, in: tree, diagnostics: &diagnostics)

        guard !diagnostics.hasErrors, let settings, let text else { return (nil, diagnostics) }
        let agreement = Agreement(
            title: text.title, parties: text.parties, period: text.period, source: text.source,
            preamble: text.preamble, areas: text.areas, signatures: text.signatures, commitments: commitments)
        let content = Content(
            settings: settings, agreement: agreement,
            committees: committees.sorted { ($0.order, $0.id) < ($1.order, $1.id) }, indicators: indicators,
            pages: pages, synonyms: synonyms)
        return (content, diagnostics)
    }

    private static func settings(in tree: ContentTree, diagnostics: inout DiagnosticList) -> SiteSettings? {
        guard let file = tree.files["site.yml"] else {
            diagnostics.append(
                Diagnostic(
                    .error, "the site's settings are missing", path: tree.shownPath("site.yml"),
                    hint: "write title, description, publisher and language"))
            return nil
        }
        return SiteSettingsReader.read(file, diagnostics: &diagnostics)
    }

    /// The Markdown files directly in a folder, with their names.
    private static func files(in tree: ContentTree, folder: String) -> [(name: String, file: ContentFile)] {
        tree.outline.files(in: folder).compactMap { name in
            guard name.hasSuffix(".md"), let file = tree["\(folder)/\(name)"] else { return nil }
            return (KnownNames.stem(of: name), file)
        }
    }

    /// The `index.md` of a folder, whose absence is reported.
    static func index(
        of name: String, in folder: String, _ tree: ContentTree, _ diagnostics: inout DiagnosticList
    ) -> ContentFile? {
        let path = "\(folder)/\(name)/index.md"
        if let file = tree[path] { return file }
        diagnostics.append(Diagnostic(.error, "«\(name)» has no index.md", path: tree.shownPath(path)))
        return nil
    }

    /// Reports files that stand where nothing is read, so that no work is lost without a word.
    private static func reportStrays(in tree: ContentTree, diagnostics: inout DiagnosticList) {
        let (folders, files) = (
            ["agreement", "commitments", "committees", "indicators", "pages"], ["site.yml", "synonyms.yml"]
        )
        let outline = tree.outline
        var strays = outline.files.filter { !files.contains($0) } + outline.tooDeep
        for folder in outline.names {
            strays += outline.files(in: folder).filter { !isRead($0, in: folder) }.map { "\(folder)/\($0)" }
            for inner in outline.folders(in: folder) {
                strays += inner.files.filter { !isRead($0, inside: folder) }.map { "\(folder)/\(inner.name)/\($0)" }
            }
        }
        for path in strays.sorted() {
            let first = path.split(separator: "/").first.map(String.init) ?? path
            let hint = NearestName.hint(for: first, among: folders + files)
            diagnostics.append(
                Diagnostic(
                    .error, "this file is in no place that is read", path: tree.shownPath(path),
                    hint: folders.contains(first) ? "see the README for where each file belongs" : hint))
        }
    }

    /// Whether a file directly in a folder is read.
    private static func isRead(_ name: String, in folder: String) -> Bool {
        switch folder {
        case "agreement": ["index.md", "signatures.md"].contains(name)
        case "committees", "pages": name.hasSuffix(".md")
        default: false
        }
    }

    /// Whether a file in any folder within a folder is read.
    private static func isRead(_ name: String, inside folder: String) -> Bool {
        switch folder {
        case "agreement", "commitments": name.hasSuffix(".md")
        case "indicators": ["index.md", "measurements.csv"].contains(name)
        default: false
        }
    }
}
