internal import Diagnostics
internal import Yams

/// Reads YAML, and says in an author's words what is wrong with it.
///
/// What authors mostly write is read by ``PlainYAML``; Yams reads the rest, and finds what is wrong.
enum YAMLReader {
    /// What a piece of YAML holds; `nil` when that is nothing, or cannot be read, which is then reported.
    ///
    /// - Parameters:
    ///   - yaml: The text.
    ///   - firstLine: The line of the file that the text begins on.
    static func node(
        of yaml: ArraySlice<UInt8>, firstLine: Int, in file: SourceFile, diagnostics: inout DiagnosticList
    ) -> YAMLNode? {
        if let node = PlainYAML.node(of: yaml, firstLine: firstLine) { return node }
        return nodeByYams(of: yaml, firstLine: firstLine, in: file, diagnostics: &diagnostics)
    }

    /// What Yams finds in a piece of YAML.
    static func nodeByYams(
        of yaml: ArraySlice<UInt8>, firstLine: Int, in file: SourceFile, diagnostics: inout DiagnosticList
    ) -> YAMLNode? {
        do {
            // Asked for the usual encoding, Yams reads the whole environment each time.
            guard let node = try compose(yaml: String(decoding: yaml, as: UTF8.self), .basic, .default, .utf8) else {
                return nil
            }
            // Without aliases every node has at least a byte of its own.
            var budget = yaml.count + 1
            if let node = converted(node, firstLine, &budget) { return node }
            diagnostics.error(
                "the YAML repeats itself too often", in: file, at: SourcePosition(line: firstLine),
                hint: "write out what stands behind each `*`")
        } catch {
            report(error, in: file, firstLine: firstLine, diagnostics: &diagnostics)
        }
        return nil
    }

    /// A node of Yams as one of ours; `nil` when its aliases make it larger than the budget.
    private static func converted(_ node: Node, _ firstLine: Int, _ budget: inout Int) -> YAMLNode? {
        budget -= 1
        guard budget >= 0 else { return nil }
        let position = SourcePosition(line: (node.mark?.line ?? 1) + firstLine - 1, column: node.mark?.column ?? 1)
        switch node {
        case .scalar(let scalar): return YAMLNode(.scalar(scalar.string), at: position)
        case .alias(let alias): return YAMLNode(.scalar(alias.anchor.rawValue), at: position)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence {
                guard let item = converted(item, firstLine, &budget) else { return nil }
                items.append(item)
            }
            return YAMLNode(.sequence(items), at: position)
        case .mapping(let mapping):
            var pairs: [YAMLNode.Pair] = []
            for (key, value) in mapping {
                guard let key = converted(key, firstLine, &budget), let value = converted(value, firstLine, &budget)
                else { return nil }
                pairs.append(YAMLNode.Pair(key: key, value: value))
            }
            return YAMLNode(.mapping(pairs), at: position)
        }
    }

    private static func report(
        _ error: any Error, in file: SourceFile, firstLine: Int, diagnostics: inout DiagnosticList
    ) {
        func position(_ mark: Mark) -> SourcePosition {
            SourcePosition(line: mark.line + firstLine - 1, column: mark.column)
        }
        guard let error = error as? YamlError else {
            diagnostics.error("the YAML cannot be read", in: file, at: SourcePosition(line: firstLine))
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            diagnostics.error(
                "the YAML cannot be read: \(problem)", in: file, at: position(mark),
                hint: "a text with `: `, `#` or a leading quote, bracket or `%` needs quotes around it: \"…\"")
        case .duplicatedKeysInMapping(let keys, let context):
            let place = position(context.mark)
            for key in keys {
                let second = lastLine(beginningWith: key, in: file, from: place.line)
                diagnostics.error(
                    "«\(key)» is set twice", in: file, at: SourcePosition(line: second ?? place.line),
                    length: key.unicodeScalars.count)
            }
        case .reader(let problem, _, _, _), .representer(let problem), .writer(let problem), .emitter(let problem):
            diagnostics.error("the YAML cannot be read: \(problem)", in: file, at: SourcePosition(line: firstLine))
        case .no, .memory, .dataCouldNotBeDecoded:
            diagnostics.error("the YAML cannot be read", in: file, at: SourcePosition(line: firstLine))
        }
    }

    /// Yams tells where the mapping begins, not where the second of two equal keys stands.
    private static func lastLine(beginningWith key: String, in file: SourceFile, from first: Int) -> Int? {
        var found: Int?
        for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if found != nil, line == "---" { break }
            guard index + 1 >= first else { continue }
            let start = line.drop { $0 == " " || $0 == "-" || $0 == "\"" }
            if start.hasPrefix(key), start.dropFirst(key.count).drop(while: { $0 == "\"" }).hasPrefix(":") {
                found = index + 1
            }
        }
        return found
    }
}
