/// Why words can't be marked as a promise.
public enum MarkProblem: Error, Hashable, Sendable {
    /// The file is no part of the agreement's text.
    case notAgreement(path: String)
    /// There is no such file in the content.
    case noSuchFile(path: String)
    /// The file is not that long.
    case noSuchLine(Int, of: Int)
    /// The line is one of the keys at the head of the file.
    case inFrontMatter
    /// The words are none, or begin or end with white space.
    case noWords
    /// The words are not on the line; maybe they are on another.
    case notOnLine(String, line: Int, but: Int?)
    /// The words stand several times on the line.
    case severalTimes(String, line: Int, count: Int)
    /// The words are there, but a span around them would break what is marked already.
    case overlaps(String)
}

extension MarkProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAgreement(let path):
            "«\(path)» is no text of the agreement\n    promises are marked in agreement/index.md and in the files of its areas"
        case .noSuchFile(let path): "there is no file «\(path)» in the content"
        case .noSuchLine(let line, let count): "there is no line \(line); the file has \(count)"
        case .inFrontMatter: "the line belongs to the front matter, not to the agreement's text"
        case .noWords: "the words to mark must begin and end with a visible character"
        case .notOnLine(let words, let line, let other):
            "«\(words)» is not on line \(line)"
                + (other.map { "\n    it is on line \($0)" }
                    ?? "\n    a promise is marked within one line, word for word as it stands there")
        case .severalTimes(let words, let line, let count):
            "«\(words)» stands \(count) times on line \(line)\n    give more of the words around it, so that only one is meant"
        case .overlaps(let words):
            "«\(words)» can't be marked: it overlaps a link or another promise, or stands in code\n    no promise stands within another"
        }
    }
}
