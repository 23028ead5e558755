public import Cores
public import Diagnostics
internal import Files

extension ContentTree {
    /// Reads the files of a content folder from disk.
    ///
    /// - Parameters:
    ///   - path: The folder; it is shown to the author as given.
    ///   - watch: Told how far it has come.
    /// - Returns: The files that are sound, and what is wrong with the others.
    public static func load(
        _ path: String, watch: any WorkWatch = NoWatch()
    ) -> (tree: ContentTree, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        var texts: [(path: String, text: String)] = []
        let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        do throws(FileError) {
            let contents = try ContentFolder(root).contents()
            for problem in contents.problems {
                diagnostics.append(Diagnostic(.error, problem.description, path: "\(root)/\(problem.path)"))
            }
            let paths = contents.files.map(\.path).filter(isText)
            watch.begin(paths.count)
            let results = Cores.map(paths, advance: watch.advance) { ($0, read($0, in: root)) }
            for (path, result) in results {
                switch result {
                case .success(let text): texts.append((path, text))
                case .failure(let problem):
                    diagnostics.append(
                        Diagnostic(
                            .error, problem.description, path: "\(root)/\(path)",
                            position: problem.line.map { SourcePosition(line: $0) }))
                }
            }
            for file in contents.files where !isText(file.path) {
                diagnostics.append(
                    Diagnostic(
                        .error, "this file is not read", path: "\(root)/\(file.path)",
                        hint: "content is .md, .yml and .csv files; keep others outside the folder"))
            }
        } catch {
            let hint = error.isMissing ? "make it, or name another with --content" : nil
            diagnostics.append(
                Diagnostic(
                    .error, error.isMissing ? "there is no such content folder" : error.description, path: root,
                    hint: hint))
        }
        return (ContentTree(root: root, texts), diagnostics)
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

    private static func isText(_ path: String) -> Bool {
        [".md", ".yml", ".csv"].contains { path.hasSuffix($0) }
    }

    private static func read(_ path: String, in root: String) -> Result<String, TextProblem> {
        Result { () throws(TextProblem) in try TextFile.read("\(root)/\(path)") }
    }
}
