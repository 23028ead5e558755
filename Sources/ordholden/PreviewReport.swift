internal import Diagnostics
internal import Preview

/// Tells in the terminal what happens in a preview.
enum PreviewReport {
    static func tell(_ event: Preview.Event) {
        switch event {
        case .ready(let address): Output.print("The site is on \(address) (stop with Ctrl-C)")
        case .shown(let duration): Output.print("Read the content in \(Stopwatch.words(duration))")
        case .broken(let diagnostics), .badLinks(let diagnostics):
            let errors = diagnostics.sorted.filter { $0.severity == .error }
            for error in errors { Output.complain(error.description) }
            Output.complain("\(errors.count) \(errors.count == 1 ? "error" : "errors")")
        case .building: Output.print("The program is being built")
        case .notBuilt(let problems):
            for problem in problems { Output.complain(problem) }
        }
    }
}
