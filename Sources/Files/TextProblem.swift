/// Why a file is not taken for the text of an author.
///
/// Each is refused, not repaired: a parser downstream would make U+FFFD of bad bytes, a word of a byte order mark, and
/// two lines of a lone carriage return, and nobody would be told.
public enum TextProblem: Error, Hashable, Sendable {
    /// The system refused, also because the file has vanished since it was listed.
    case unreadable(FileError)
    /// It holds more bytes than anyone writes.
    case tooLarge(limit: Int)
    /// It begins with U+FEFF, which some editors add to UTF-8.
    case byteOrderMark
    /// The byte at this offset, counted from 0, is where it stops being UTF-8.
    case notUTF8(offset: Int, line: Int)
    /// It holds a NUL, and so is no text.
    case nul(line: Int)
    /// A line ends in CR LF, or in CR alone.
    case carriageReturn(line: Int)
    /// It holds nothing, or white space only.
    case empty

    /// The line that is meant, counted from 1; `nil` when the whole file is.
    public var line: Int? {
        switch self {
        case .notUTF8(_, let line), .nul(let line), .carriageReturn(let line): line
        case .unreadable, .tooLarge, .byteOrderMark, .empty: nil
        }
    }
}

extension TextProblem: CustomStringConvertible {
    /// What is wrong, as a diagnostic says it: one sentence, lower case, without a full stop.
    public var description: String {
        switch self {
        case .unreadable(let error): error.description
        case .tooLarge(let limit): "the file is larger than \(limit / 1024) KiB"
        case .byteOrderMark: "the file begins with a byte order mark; save it as UTF-8 without one"
        case .notUTF8(let offset, _): "the file is not UTF-8 (the byte at offset \(offset)); save it as UTF-8"
        case .nul: "the file holds a NUL character, so it is no text"
        case .carriageReturn: "the line ends in a carriage return; save the file with Unix line breaks (LF)"
        case .empty: "the file is empty"
        }
    }
}
