/// One walk over a text before cmark sees it, to refuse what would cost it too much.
///
/// How many quotes and list items are open is estimated from above, line by line. One stays open only where the line
/// begins with `>` or at least two columns of space for it, or where the line is blank or may continue a paragraph
/// lazily; a new one needs a marker. Code that looks like a hundred markers in a row is refused as well.
struct Prescan {
    /// How many quotes and list items are open, at most, after the lines that were passed.
    private(set) var depth = 0
    private var isAfterBlankLine = true
    private var imageBrackets = 0

    /// Passes a line, and gives the limit that it breaks.
    mutating func pass(_ line: ArraySlice<UInt8>) -> Complaint? {
        let prefix = LinePrefix(line)
        if prefix.isBlank {
            isAfterBlankLine = true
            imageBrackets = 0
            return nil
        }
        let reached = min(depth, prefix.columns / 2) + prefix.markers
        depth = isAfterBlankLine ? reached : max(depth, reached)
        isAfterBlankLine = false
        if depth > Limits.depth { return .tooDeep }
        imageBrackets += Self.imageBrackets(in: line)
        if imageBrackets > Limits.imageBrackets { return .tooManyImages }
        return nil
    }

    private static func imageBrackets(in line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in line {
            if previous == UInt8(ascii: "!"), byte == UInt8(ascii: "[") { count += 1 }
            previous = byte
        }
        return count
    }
}

extension Prescan {
    /// Passes all lines of a text; the first that breaks a limit is thrown.
    static func check(_ lines: SourceLines) throws(Finding) {
        var scan = Prescan()
        for number in lines.numbers {
            if let complaint = scan.pass(lines[number]) { throw Finding(complaint, line: number) }
        }
    }
}
