internal import Foundation

/// Diagnostics as one JSON object, for editors and scripts.
struct JSONReport: Encodable {
    /// Changes when a reader must.
    let version = 1
    let errors: Int
    let warnings: Int
    let diagnostics: [Item]

    struct Item: Encodable {
        let severity, path, message: String
        let line, column, length: Int?
        let hint: String?
    }

    init(_ list: DiagnosticList) {
        errors = list.count(of: .error)
        warnings = list.count(of: .warning)
        diagnostics = list.sorted.map { diagnostic in
            Item(
                severity: diagnostic.severity.rawValue, path: diagnostic.path, message: diagnostic.message,
                line: diagnostic.position?.line, column: diagnostic.position?.column,
                length: diagnostic.position.map { _ in diagnostic.length }, hint: diagnostic.hint)
        }
    }

    var text: String { Self.text(of: self) }

    /// A value as JSON, keys sorted, so that the same value gives the same text.
    static func text(of value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            preconditionFailure("texts and numbers can always be written as JSON: \(error)")
        }
    }
}
