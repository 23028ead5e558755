/// Something an author should know about what she wrote: what is wrong, where, and what may have been meant.
public struct Diagnostic: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// Nothing is published while it stands.
        case error
        /// The site is published; the page could be better.
        case warning
    }

    /// How much it matters.
    public var severity: Severity
    /// The file, as its author knows it.
    public var path: String
    /// The place in the file; `nil` when the whole file, or its absence, is meant.
    public var position: SourcePosition?
    /// How many Unicode scalars from the position on are meant, at least one.
    public var length: Int
    /// What is wrong: one sentence, lower case, without a full stop.
    public var message: String
    /// The line the position is in, to show below the message.
    public var sourceLine: String?
    /// What to do about it, such as the nearest known name.
    public var hint: String?

    public init(
        _ severity: Severity, _ message: String, path: String, position: SourcePosition? = nil, length: Int = 1,
        sourceLine: String? = nil, hint: String? = nil
    ) {
        self.severity = severity
        self.path = path
        self.position = position
        self.length = max(1, length)
        self.message = message
        self.sourceLine = sourceLine
        self.hint = hint
    }
}

extension Diagnostic: Comparable {
    /// Sorted as an author walks through her files: by path, then by place, then by text.
    public static func < (left: Self, right: Self) -> Bool {
        if left.path != right.path { return left.path < right.path }
        let first = left.position ?? SourcePosition(line: 0, column: 0)
        let second = right.position ?? SourcePosition(line: 0, column: 0)
        if first != second { return first < second }
        return left.message < right.message
    }
}
