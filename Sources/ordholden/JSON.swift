internal import Foundation

/// What a command answers, for programs.
enum JSON {
    /// A value as JSON, keys sorted, so that the same value gives the same text.
    static func text(of value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            preconditionFailure("texts and numbers can always be written as JSON: \(error)")
        }
    }
}
