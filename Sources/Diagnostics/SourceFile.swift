/// A text file that was read: the path as its author knows it, and its words.
///
/// The text is always valid UTF-8; whoever reads the file from disk has made sure of it.
public struct SourceFile: Sendable {
    /// The path to show, such as `content/agreement/klima/index.md`.
    public let path: String
    /// The whole text.
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The text of a line, counted from 1, without its line break; `nil` past the end.
    public func line(_ number: Int) -> String? {
        guard number >= 1 else { return nil }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
        guard number <= lines.count else { return nil }
        return String(Substring(lines[number - 1]))
    }

    /// The position of a byte offset into the text; past the end it is the position after the last character.
    public func position(utf8Offset offset: Int) -> SourcePosition {
        var line = 1
        var column = 1
        for byte in text.utf8.prefix(max(0, offset)) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0b1100_0000 != 0b1000_0000 {
                // A continuation byte belongs to the scalar before it.
                column += 1
            }
        }
        return SourcePosition(line: line, column: column)
    }

    /// The position of the first occurrence of words on a line, counted from 1, or on one of the lines after it.
    ///
    /// cmark's own positions for inlines are short after a line break, so the words are looked for in the source.
    ///
    /// - Parameter reach: How many lines after the first are looked through.
    /// - Returns: Where the words begin; where they are not found, the first line's first column.
    public func position(of words: String, onLine number: Int, reach: Int = 0) -> SourcePosition {
        for candidate in number...(number + max(0, reach)) {
            guard let line = line(candidate) else { break }
            if let column = Self.column(of: words, in: line) { return SourcePosition(line: candidate, column: column) }
        }
        return SourcePosition(line: number)
    }

    private static func column(of words: String, in line: String) -> Int? {
        let scalars = Array(line.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        guard !wanted.isEmpty, scalars.count >= wanted.count else { return nil }
        for first in 0...(scalars.count - wanted.count)
        where scalars[first..<(first + wanted.count)].elementsEqual(wanted) {
            return first + 1
        }
        return nil
    }
}
