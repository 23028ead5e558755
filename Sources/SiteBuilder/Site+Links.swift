internal import Addresses
public import Agreements
public import Diagnostics

extension Site {
    /// Follows every link between the pages that were made.
    public func linkReport(of rendered: [Rendered]) -> LinkReport {
        LinkCheck.report(rendered.map { (path: $0.path.description, bytes: $0.bytes) }, base: basePath)
    }

    /// Makes every page and follows its links on one core, for as long as the task is not cancelled.
    ///
    /// For a preview, whose author does not wait for it.
    public func linkReport() async throws(CancellationError) -> LinkReport {
        var rendered: [Rendered] = []
        for resource in resources {
            if Task.isCancelled { throw CancellationError() }
            rendered.append(Rendered(path: resource.path, bytes: resource.render()))
            await Task.yield()
        }
        return linkReport(of: rendered)
    }

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
