internal import Agreements
internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

extension ContentOptions {
    /// What the content folder holds, and what is wrong with it; with any error no content.
    func read(_ texts: ContentTexts) -> (tree: ContentTree, content: Content?, diagnostics: DiagnosticList) {
        let tree = ContentTree(texts)
        var diagnostics = texts.diagnostics
        guard !diagnostics.hasErrors || !tree.files.isEmpty else { return (tree, nil, diagnostics) }
        let (content, reading) = ContentReader.read(tree, now: max(today, Self.now))
        diagnostics.append(contentsOf: reading)
        return (tree, diagnostics.hasErrors ? nil : content, diagnostics)
    }

    /// The site as it is laid out, for what tells of its files without making them.
    ///
    /// - Throws: the exit status of content with errors, which have been told.
    func site() throws -> Site {
        var (tree, content, diagnostics) = read(ContentTexts.load(content))
        let site = content.map { Site($0.published(at: baseURL), today: today) }
        if let site { diagnostics.append(contentsOf: site.addressProblems(root: tree.root)) }
        Report.diagnostics(diagnostics, warnings: false)
        guard let site, !diagnostics.hasErrors else { throw ExitCode(1) }
        return site
    }
}
