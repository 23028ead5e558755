public import Cores
public import Diagnostics
internal import Files

/// The words of a `content/` folder's files, as they were read from the disk: nothing is known of them yet.
public struct ContentTexts: Sendable {
    /// The folder as its author knows it, such as `content`.
    public let root: String
    /// The files that are sound, each with its path within the folder, in the order of their paths' bytes.
    public let files: [(path: String, text: String)]
    /// What is wrong with the others.
    public let diagnostics: DiagnosticList

    /// Reads the files of a content folder.
    ///
    /// - Parameters:
    ///   - path: The folder; it is shown to the author as given.
    ///   - watch: Told how far it has come.
    public static func load(_ path: String, watch: any WorkWatch = NoWatch()) -> ContentTexts {
        var diagnostics = DiagnosticList()
        var files: [(path: String, text: String)] = []
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
                case .success(let text): files.append((path, text))
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
        return ContentTexts(root: root, files: files, diagnostics: diagnostics)
    }

    private static func isText(_ path: String) -> Bool {
        [".md", ".yml", ".csv"].contains { path.hasSuffix($0) }
    }

    private static func read(_ path: String, in root: String) -> Result<String, TextProblem> {
        Result { () throws(TextProblem) in try TextFile.read("\(root)/\(path)") }
    }
}
