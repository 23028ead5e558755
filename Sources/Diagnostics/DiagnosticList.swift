/// Diagnostics as they are collected: reading goes on after a mistake, so that all of them are reported in one run.
public struct DiagnosticList: Sendable {
    private var items: [Diagnostic] = []

    public init() {}

    /// All of them, in the order of the files.
    public var sorted: [Diagnostic] { items.sorted() }

    /// Whether there is nothing to report.
    public var isEmpty: Bool { items.isEmpty }

    /// Whether anything stands in the way of publishing.
    public var hasErrors: Bool { items.contains { $0.severity == .error } }

    /// How many there are of a severity.
    public func count(of severity: Diagnostic.Severity) -> Int {
        items.count { $0.severity == severity }
    }

    /// Adds a diagnostic.
    public mutating func append(_ diagnostic: Diagnostic) {
        items.append(diagnostic)
    }

    /// Adds what another list has collected.
    public mutating func append(contentsOf other: DiagnosticList) {
        items.append(contentsOf: other.items)
    }

    /// Reports an error in a file that was read; its source line is shown.
    public mutating func error(
        _ message: String, in file: SourceFile, at position: SourcePosition? = nil, length: Int = 1, hint: String? = nil
    ) {
        add(.error, message, file, position, length, hint)
    }

    /// Reports a warning in a file that was read; its source line is shown.
    public mutating func warning(
        _ message: String, in file: SourceFile, at position: SourcePosition? = nil, length: Int = 1, hint: String? = nil
    ) {
        add(.warning, message, file, position, length, hint)
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ message: String, _ file: SourceFile, _ position: SourcePosition?,
        _ length: Int, _ hint: String?
    ) {
        items.append(
            Diagnostic(
                severity, message, path: file.path, position: position, length: length,
                sourceLine: position.flatMap { file.line($0.line) }, hint: hint))
    }
}
