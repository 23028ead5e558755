internal import Foundation

/// What a page is told of the preview, as the client reads it.
struct News: Encodable {
    /// The most problems that are shown; who has more mends these first.
    static let maximumProblems = 50

    let edition: String
    let styles: [String: String]
    let problems: [String]
    let note: String
    let isStale: Bool

    init(_ scene: Scene) {
        edition = scene.edition
        styles = scene.styles
        note = scene.note
        isStale = scene.isStale
        let all = scene.problems
        let rest = all.count - Self.maximumProblems
        problems = rest > 0 ? all.prefix(Self.maximumProblems) + ["… and \(rest) more"] : all
    }

    /// The news as a message of a stream: one line, which JSON never breaks (HTML standard, §9.2).
    var event: String { "data: \(Self.json(self))\n\n" }

    /// A value as JSON, with its keys in order.
    static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { preconditionFailure("texts can be written as JSON") }
        return String(decoding: data, as: UTF8.self)
    }
}
