public import Diagnostics
internal import Files

extension ContentTree {
    /// Reads the files of a content folder from disk.
    ///
    /// - Parameter path: The folder; it is shown to the author as given.
    /// - Returns: The files that are sound, and what is wrong with the others.
    public static func load(_ path: String) -> (tree: ContentTree, diagnostics: DiagnosticList) {
        let texts = ContentTexts.load(path)
        return (ContentTree(texts), texts.diagnostics)
    }

    /// The same tree after some of its files were saved: those alone are read again.
    ///
    /// - Parameter paths: The files, by path within the folder.
    /// - Returns: `nil` when more has changed than the words in files that were there, or one of them is no longer
    ///   sound: then the folder has to be loaded, which tells what is wrong.
    public func saving(_ paths: some Sequence<String>) -> ContentTree? {
        var saved: [String: SourceFile] = [:]
        for path in paths {
            let shown = shownPath(path)
            guard files[path] != nil, let status = try? FileStatus.of(shown), status.kind == .file,
                let text = try? TextFile.read(shown)
            else { return nil }
            saved[path] = SourceFile(path: shown, text: text)
        }
        return with(saved)
    }
}
