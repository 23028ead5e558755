internal import Addresses

extension Fields {
    /// The former names under `aliases:`, each given once and none that something else of the kind has now.
    ///
    /// Several things may list one former name: it was split, and its address leads to all of them.
    ///
    /// - Parameters:
    ///   - kind: What is named, with its article: `a commitment`.
    ///   - taken: The names that things of the kind have.
    mutating func aliases(of kind: String, taken: some Collection<String>) -> [Slug] {
        var aliases: [Slug] = []
        for alias in slugs("aliases") {
            let text = Located(value: alias.value.description, position: alias.position)
            if taken.contains(text.value) {
                error(at: text, "is the id of \(kind), and cannot lead to another")
            } else if aliases.contains(alias.value) {
                error(at: text, "is listed twice")
            } else {
                aliases.append(alias.value)
            }
        }
        return aliases
    }
}
