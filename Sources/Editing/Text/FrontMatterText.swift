/// A Markdown file as it is written: keys between two lines of `---`, then the text.
struct FrontMatterText {
    private var lines: [String] = []

    /// Adds a key; one without a value is left out.
    mutating func add(_ key: String, _ value: YAMLScalar?) {
        if let value { lines.append("\(key): \(value.text)") }
    }

    /// Adds a text under a key; none is left out.
    mutating func add(_ key: String, text: String?) { add(key, text.map(YAMLScalar.text)) }

    /// Adds a list of mappings under a key, each with a key on a line; an empty one is left out.
    mutating func add(_ key: String, items: [[(key: String, value: YAMLScalar)]]) {
        guard !items.isEmpty else { return }
        lines.append("\(key):")
        for item in items {
            for (index, pair) in item.enumerated() {
                lines.append("\(index == 0 ? "  - " : "    ")\(pair.key): \(pair.value.text)")
            }
        }
    }

    /// The whole file, with words below the keys or without.
    func file(holding body: String? = nil) -> String {
        let keys = (["---"] + lines + ["---"]).joined(separator: "\n") + "\n"
        guard let body, !body.isEmpty else { return keys }
        return keys + "\n" + body + (body.hasSuffix("\n") ? "" : "\n")
    }
}
