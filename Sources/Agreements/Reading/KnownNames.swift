internal import Addresses
internal import Diagnostics

/// The names that content may refer to, taken from its folders and files before any is read.
struct KnownNames {
    let commitments: Set<String>
    let committees: Set<String>
    let indicators: Set<String>

    /// Collects the names, and reports those that cannot stand in addresses.
    init(in tree: ContentTree, diagnostics: inout DiagnosticList) {
        commitments = Set(tree.outline.folders(in: "commitments").map(\.name))
        indicators = Set(tree.outline.folders(in: "indicators").map(\.name))
        committees = Set(tree.outline.files(in: "committees").map(Self.stem))
        for (folder, names) in [
            ("commitments", commitments), ("committees", committees), ("indicators", indicators),
        ] {
            for name in names.sorted() where Slug(name) == nil {
                diagnostics.append(
                    Diagnostic(
                        .error, "«\(name)» \(Fields.slugRule)", path: tree.shownPath("\(folder)/\(name)"),
                        hint: Slug.suggested(for: name).map { "rename it to «\($0)»" }))
            }
        }
    }

    /// A file's name without `.md`.
    static func stem(of name: String) -> String {
        name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
}
