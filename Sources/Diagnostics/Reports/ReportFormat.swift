/// A form that diagnostics can be told in.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
    /// For people: the place, the source line with a caret, the hint.
    case text
    /// For programs: one object with all that is known.
    case json
    /// Workflow commands, that GitHub Actions shows beside the lines of a pull request.
    case github
    /// A Code Quality report, that GitLab shows in a merge request.
    case gitlab
}

extension DiagnosticList {
    /// The diagnostics in a form, as whole lines without a line break at the end.
    public func report(as format: ReportFormat) -> String {
        switch format {
        case .text: sorted.map(\.description).joined(separator: "\n")
        case .json: JSONReport(self).text
        case .github: GitHubReport(self).text
        case .gitlab: GitLabReport(self).text
        }
    }
}
