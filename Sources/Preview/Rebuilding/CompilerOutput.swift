internal import Diagnostics

/// What a build of the program has printed, with the mistakes in it as an author of content would be told of hers.
enum CompilerOutput {
    /// The errors in a compiler's output, in its order, each once.
    ///
    /// Where there is no line of the form `path:line:column: error: message`, the last lines of the output are all there is
    /// to tell.
    ///
    /// - Parameters:
    ///   - output: What was printed.
    ///   - folder: The folder the build ran in; paths below it are shown without it.
    ///   - line: Reads a line of a file, to show it.
    static func problems(in output: String, folder: String, line: (String, Int) -> String?) -> [String] {
        var found: [Diagnostic] = []
        for text in output.split(whereSeparator: \.isNewline) {
            guard let diagnostic = diagnostic(in: text, folder: folder, line: line), !found.contains(diagnostic) else {
                continue
            }
            found.append(diagnostic)
        }
        guard found.isEmpty else { return found.map(\.description) }
        let last = output.split(whereSeparator: \.isNewline).suffix(20).joined(separator: "\n")
        return [last.isEmpty ? "the program cannot be built" : "the program cannot be built:\n\(last)"]
    }

    private static func diagnostic(
        in text: Substring, folder: String, line: (String, Int) -> String?
    ) -> Diagnostic? {
        guard let mark = text.firstRange(of: ": error: ") else { return nil }
        let place = text[..<mark.lowerBound].split(separator: ":")
        guard place.count == 3, let row = Int(place[1]), let column = Int(place[2]) else { return nil }
        let path = String(place[0])
        let shown = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
        return Diagnostic(
            .error, String(text[mark.upperBound...]), path: shown, position: SourcePosition(line: row, column: column),
            sourceLine: line(path, row))
    }
}
