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

    /// Finds the promises in a text; those whose commitment does not exist are reported.
    mutating func collect(
        _ text: Document, at place: Place, in file: SourceFile, names: KnownNames, diagnostics: inout DiagnosticList
    ) {
        for passage in Passage.all(in: text.blocks) {
            for (index, mark) in passage.marks.enumerated() {
                let id = mark.reference.id
                guard names.commitments.contains(id) else {
                    let wanted = "commitment:\(id)"
                    let start = file.position(of: wanted, onLine: mark.reference.line, reach: 20)
                    unknown += 1
                    let nearest =
                        unknown <= Self.hintLimit ? NearestName.hint(for: id, among: names.commitments) : nil
                    diagnostics.error(
                        "there is no commitment «\(id)»", in: file,
                        at: SourcePosition(line: start.line, column: start.column + "commitment:".count),
                        length: id.unicodeScalars.count,
                        hint: nearest ?? "make the folder content/commitments/\(id)/ with an index.md")
                    continue
                }
                count += 1
                let sentence = passage.sentence(around: index)
                if found[id] == nil { order.append(id) }
                found[id, default: []].append(
                    Occurrence(
                        place: place, number: count, mark: mark.reference.number, quote: passage.quote(index),
                        before: sentence.before,
                        after: sentence.after, stem: passage.stem, path: file.path, line: mark.reference.line))
            }
        }
    }
}
