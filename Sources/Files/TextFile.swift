/// A file that holds an author's words: UTF-8, lines that end in LF, at least one visible character.
public enum TextFile {
    /// The most bytes a text may have: the whole of a long agreement is a tenth of it.
    public static let maximumSize = 4 * 1024 * 1024

    /// Reads a text, or says precisely what is wrong with it.
    ///
    /// - Parameters:
    ///   - shownAs: The path to name in an error, when the author knows the file by another one.
    ///   - limit: The most bytes it may have.
    public static func read(
        _ path: String, shownAs: String? = nil, limit: Int = maximumSize
    ) throws(TextProblem) -> String {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try File.read(path, limit: limit + 1)
        } catch {
            throw .unreadable(FileError(error.operation, shownAs ?? path, errno: error.errno))
        }
        if bytes.count > limit { throw .tooLarge(limit: limit) }
        return try text(of: bytes)
    }

    /// The text that bytes stand for, or precisely what is wrong with it.
    public static func text(of bytes: [UInt8]) throws(TextProblem) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw .byteOrderMark }
        if let offset = offsetOfBadByte(in: bytes) { throw .notUTF8(offset: offset, line: line(at: offset, in: bytes)) }
        if let nul = bytes.firstIndex(of: 0) { throw .nul(line: line(at: nul, in: bytes)) }
        if let carriageReturn = bytes.firstIndex(of: UInt8(ascii: "\r")) {
            throw .carriageReturn(line: line(at: carriageReturn, in: bytes))
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { throw .empty }
        return text
    }

    private static func offsetOfBadByte(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private static func line(at offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    }
}
