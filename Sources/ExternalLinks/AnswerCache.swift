public import Foundation

/// Answers that were got before, kept for a while, so that nobody is asked twice for the same.
///
/// Kept are answers of servers only: that there is something (a week), and that there is nothing (a day). A failure of the
/// network says nothing about tomorrow.
public struct AnswerCache: Sendable {
    private struct File: Codable {
        var version = 1
        var answers: [String: Item] = [:]
    }

    private struct Item: Codable {
        let status: Int
        /// Seconds since 1970.
        let time: Int
    }

    private var file = File()
    private let now: Int

    /// Reads a cache that was written before; what can't be read is an empty one.
    public init(_ data: Data?, now: Date) {
        self.now = Int(now.timeIntervalSince1970)
        if let data, let file = try? JSONDecoder().decode(File.self, from: data), file.version == 1 { self.file = file }
        self.file.answers = self.file.answers.filter { isFresh($0.value) }
    }

    /// The answer that was got for an address not long ago.
    public subscript(address: String) -> Answer? { file.answers[address].map { .status($0.status) } }

    /// Remembers an answer, if it is worth it.
    public mutating func remember(_ answer: Answer, for address: String) {
        guard case .status(let status, _) = answer, answer.isFine || answer.isGone else { return }
        file.answers[address] = Item(status: status, time: now)
    }

    /// The cache as it is written, keys sorted.
    public var data: Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do { return try encoder.encode(file) } catch {
            preconditionFailure("texts and numbers can always be written as JSON: \(error)")
        }
    }

    /// Neither too old nor from the future, by a clock that was wrong.
    private func isFresh(_ item: Item) -> Bool {
        let day = 24 * 60 * 60
        let lifetime = Answer.status(item.status).isGone ? day : 7 * day
        return item.time <= now && now - item.time < lifetime
    }
}
