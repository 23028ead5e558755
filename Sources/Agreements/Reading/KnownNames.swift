internal import Addresses
internal import Diagnostics

/// The names that content may refer to, taken from its folders and files before any is read.
struct KnownNames {
    private(set) var commitments: Set<String> = []
    private(set) var committees: Set<String> = []
    private(set) var indicators: Set<String> = []

    /// Collects the names, and reports those that cannot stand in addresses.
    init(in tree: ContentTree, diagnostics: inout DiagnosticList) {
        for path in tree.paths {
            let parts = path.split(separator: "/").map(String.init)
            switch (parts.first, parts.count) {
            case ("commitments", 3): commitments.insert(parts[1])
            case ("indicators", 3): indicators.insert(parts[1])
            case ("committees", 2): committees.insert(Self.stem(of: parts[1]))
            default: continue
            }
        }
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
