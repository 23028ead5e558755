extension Diagnostic: CustomStringConvertible {
    /// The diagnostic as a terminal shows it: `path:line:column: error: message`, the source line, a caret, the hint.
    ///
    /// Control characters are replaced, so that no file can steer the terminal it is reported on.
    public var description: String {
        var text = path
        if let position { text += ":\(position.line):\(position.column)" }
        text += ": \(severity.rawValue): \(message)"
        if let position, let sourceLine {
            text += "\n    \(Self.window(of: sourceLine, around: position.column, length: length))"
        }
        if let hint { text += "\n    \(hint)" }
        return Self.printable(text)
    }

    /// The part of a line that fits a terminal, with carets under what is meant.
    private static func window(of line: String, around column: Int, length: Int) -> String {
        let width = 100
        let scalars = Array(line.unicodeScalars)
        let target = min(max(0, column - 1), scalars.count)
        let start = target <= width * 3 / 4 ? 0 : target - width / 2
        let end = min(scalars.count, start + width)
        var shown = String(String.UnicodeScalarView(scalars[start..<end])).replacing("\t", with: " ")
        if start > 0 { shown = "…" + shown }
        if end < scalars.count { shown += "…" }
        let indent = target - start + (start > 0 ? 1 : 0)
        let carets = max(1, min(length, end - target))
        return shown + "\n    " + String(repeating: " ", count: indent) + String(repeating: "^", count: carets)
    }

    private static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
            let isBidirectional = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            result.append(isControl || isBidirectional ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }
}
