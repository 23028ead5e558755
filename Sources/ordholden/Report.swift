internal import Diagnostics

/// Shows an author what there is to say about her files.
enum Report {
    /// Writes diagnostics to the error stream, then how many there are.
    static func diagnostics(_ list: DiagnosticList, warnings: Bool) {
        for diagnostic in list.sorted where warnings || diagnostic.severity == .error {
            Output.complain(diagnostic.description)
        }
        let errors = list.count(of: .error)
        if errors > 0 { Output.complain("\(errors) \(errors == 1 ? "error" : "errors"); nothing was written") }
    }
}
