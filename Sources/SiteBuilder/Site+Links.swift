internal import Addresses
public import Agreements
public import Diagnostics

extension Site {
    /// What is wrong with the links, told where an author wrote them, as far as that can be found.
    public func linkProblems(_ report: LinkReport, in tree: ContentTree) -> DiagnosticList {
        var diagnostics = DiagnosticList()
        guard !report.problems.isEmpty else { return diagnostics }
        let origins = Dictionary(
            resources.map { ($0.path.description, $0.origin) }, uniquingKeysWith: { first, _ in first })
        for problem in report.problems {
            guard let origin = origins[problem.page], let file = tree.files[origin] else {
                diagnostics.append(Diagnostic(.error, problem.description, path: tree.root))
                continue
            }
            diagnostics.error(problem.description, in: file, at: Self.position(of: problem.target, in: file))
        }
        return diagnostics
    }

    /// Where a link stands in its author's file; there it may be written from the site's root, on the page it is relative.
    private static func position(of target: String, in file: SourceFile) -> SourcePosition? {
        var path = target[...]
        while path.hasPrefix("../") { path = path.dropFirst(3) }
        for written in ["(\(target))", "(/\(path))", "(\(path))"] {
            let place = file.position(of: written, onLine: 1, reach: Int.max / 2)
            if file.line(place.line)?.contains(written) == true {
                return SourcePosition(line: place.line, column: place.column + 1)
            }
        }
        return nil
    }
}
