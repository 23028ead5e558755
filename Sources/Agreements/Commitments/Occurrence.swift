/// One place where the agreement makes a promise.
public struct Occurrence: Hashable, Sendable {
    /// Where in the agreement it stands.
    public let place: Place
    /// Its number among all occurrences in the agreement, from 1, in reading order.
    public let number: Int
    /// Which of the marks in the text at its place it is, from 1.
    public let mark: Int
    /// The words that promise, verbatim.
    public let quote: String
    /// What stands before the quote in its sentence, verbatim.
    public let before: String
    /// What stands after the quote in its sentence, verbatim.
    public let after: String
    /// The words a list begins with, «De rødgrønne vil:», that the quote continues; `nil` outside such a list.
    public let stem: String?
    /// The file it is marked in, as an author knows it.
    public let path: String
    /// The line it is marked on, counted from 1.
    public let line: Int
}
