internal import Diagnostics
internal import Yams

/// Reads YAML with Yams, and says in an author's words what is wrong with it.
enum YAMLReader {
    /// The top mapping of a piece of YAML, as fields; `nil` when it cannot be read, which is then reported.
    ///
    /// - Parameters:
    ///   - yaml: The text.
    ///   - firstLine: The line of the file that the text begins on.
    ///   - known: The keys that may be used.
    static func fields(
        of yaml: Substring, firstLine: Int, in file: SourceFile, known: KeyTable, diagnostics: inout DiagnosticList
    ) -> Fields? {
        let errors = diagnostics.count(of: .error)
        let node = node(of: yaml, firstLine: firstLine, in: file, diagnostics: &diagnostics)
        guard diagnostics.count(of: .error) == errors else { return nil }
        switch node {
        case nil:
            return Fields(file: file, mapping: Node.Mapping([]), firstLine: firstLine, known: known)
        case .mapping(let mapping)?:
            return Fields(file: file, mapping: mapping, firstLine: firstLine, known: known)
        case .scalar?, .sequence?, .alias?:
            diagnostics.error(
                "keys are expected here", in: file, at: SourcePosition(line: firstLine),
                hint: "write `key: value` lines")
            return nil
        }
    }

    /// What a piece of YAML holds; `nil` when that is nothing, or cannot be read, which is then reported.
    static func node(
        of yaml: Substring, firstLine: Int, in file: SourceFile, diagnostics: inout DiagnosticList
    ) -> Node? {
        do {
            // Asked for the usual encoding, Yams reads the whole environment each time.
            return try compose(yaml: String(yaml), .basic, .default, .utf8)
        } catch {
            report(error, in: file, firstLine: firstLine, diagnostics: &diagnostics)
            return nil
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
