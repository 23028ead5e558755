internal import Diagnostics

/// Reads `synonyms.yml`: a list of groups, each a list of words.
enum SynonymsReader {
    static func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> Synonyms {
        guard
            let root = YAMLReader.node(
                of: Array(file.text.utf8)[...], firstLine: 1, in: file, diagnostics: &diagnostics)
        else {
            return .none
        }
        guard let groups = root.sequence else {
            diagnostics.error(
                "groups of words are expected here", in: file, at: root.position,
                hint: "write each as `- [buss, kollektivtransport]`")
            return .none
        }
        return Synonyms(groups: groups.map { group(in: $0, file, &diagnostics) })
    }

    private static func group(in node: YAMLNode, _ file: SourceFile, _ diagnostics: inout DiagnosticList) -> [String] {
        guard let items = node.sequence, items.count > 1 else {
            diagnostics.error(
                "a group has two words or more", in: file, at: node.position,
                hint: "write it as `- [buss, kollektivtransport]`")
            return []
        }
        var words: [String] = []
        for item in items {
            guard let word = item.scalar, isWord(word) else {
                diagnostics.error(
                    "«\(item.scalar ?? "…")» is not one word", in: file, at: item.position,
                    length: item.scalar?.unicodeScalars.count ?? 1,
                    hint: "write single words, of letters and digits only")
                continue
            }
            if words.contains(where: { $0.lowercased() == word.lowercased() }) {
                diagnostics.error(
                    "«\(word)» is in the group already", in: file, at: item.position,
                    length: word.unicodeScalars.count)
            }
            words.append(word)
        }
        return words
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
