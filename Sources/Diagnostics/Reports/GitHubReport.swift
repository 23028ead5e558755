/// Diagnostics as workflow commands: `::error file=content/x.md,line=3,col=7,endColumn=12::message`.
///
/// GitHub shows ten errors and ten warnings of a step, so errors come first. The escapes are those that the runner undoes:
/// `%`, CR and LF everywhere, `:` and `,` in properties
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
struct GitHubReport {
    let text: String

    init(_ list: DiagnosticList) {
        let ordered = list.sorted.filter { $0.severity == .error } + list.sorted.filter { $0.severity == .warning }
        text = ordered.map(Self.command).joined(separator: "\n")
    }

    private static func command(for diagnostic: Diagnostic) -> String {
        var properties = ["file=\(property(ReportPath.relative(diagnostic.path)))"]
        if let position = diagnostic.position {
            properties.append("line=\(position.line)")
            properties.append("col=\(position.column)")
            properties.append("endColumn=\(position.column + diagnostic.length)")
        }
        let words = [diagnostic.message, diagnostic.hint].compactMap(\.self).joined(separator: "\n")
        return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(data(words))"
    }

    private static func data(_ text: String) -> String {
        escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
    }

    private static func property(_ text: String) -> String {
        escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
    }

    /// By scalar: to Swift, CR LF is one character that is neither.
    private static func escaped(_ text: String, _ isSpecial: (Unicode.Scalar) -> Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if isSpecial(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                escaped += "%" + String(repeating: "0", count: 2 - code.count) + code
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
