internal import Addresses
internal import Diagnostics
internal import Markdown

/// Finds the marked promises in a text, each with its sentence and the stem of its list.
struct OccurrenceFinder {
    /// What was found, by commitment, in reading order.
    private(set) var found: [String: [Occurrence]] = [:]
    /// The commitments in the order they were first found.
    private(set) var order: [String] = []
    private var count = 0
    /// How many promises were marked that do not exist.
    private var unknown = 0
    /// For how many of those the nearest name is sought: each takes a look at every name there is.
    private static let hintLimit = 100

    /// Takes the promises of a text; those whose commitment does not exist are reported.
    mutating func collect(
        _ promises: [MarkedPromise], at place: Place, in file: SourceFile, names: KnownNames,
        diagnostics: inout DiagnosticList
    ) {
        for promise in promises {
            let (id, line) = (promise.reference.id, promise.reference.line)
            guard names.commitments.contains(id) else {
                let start = file.position(of: "commitment:\(id)", onLine: line, reach: 20)
                unknown += 1
                let nearest = unknown <= Self.hintLimit ? NearestName.hint(for: id, among: names.commitments) : nil
                diagnostics.error(
                    "there is no commitment «\(id)»", in: file,
                    at: SourcePosition(line: start.line, column: start.column + "commitment:".count),
                    length: id.unicodeScalars.count,
                    hint: nearest ?? "make the folder content/commitments/\(id)/ with an index.md")
                continue
            }
            count += 1
            if found[id] == nil { order.append(id) }
            found[id, default: []].append(
                Occurrence(
                    place: place, number: count, mark: promise.reference.number, quote: promise.quote,
                    before: promise.before, after: promise.after, stem: promise.stem, path: file.path, line: line))
        }
    }
}
