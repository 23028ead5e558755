internal import Addresses
internal import Diagnostics

/// Reads the `sources:` of an entry.
enum SourceReader {
    static let keys = [
        "title", "publisher", "url", "type", "date", "accessed", "archive", "quote", "self-reported",
    ]

    static func read(from fields: inout Fields) -> [Source] {
        fields.mappings("sources", known: keys).compactMap { source in
            var source = source
            let read = read(&source)
            fields.absorb(source)
            return read
        }
    }

    private static func read(_ fields: inout Fields) -> Source? {
        let title = fields.requiredText("title")
        let publisher = fields.requiredText("publisher")
        fields.require("url")
        let address = fields.webAddress("url")
        fields.require("type")
        let kind = fields.choice("type", of: Source.Kind.self)
        let date = fields.date("date")
        let accessed = fields.day("accessed")
        let archive = fields.webAddress("archive")
        let quote = fields.text("quote")
        let isOwnWord = fields.flag("self-reported")
        guard let title, let publisher, let address, let kind else { return nil }
        return Source(
            title: title, publisher: publisher, address: address, kind: kind, date: date, accessed: accessed,
            archive: archive, quote: quote, isOwnWord: isOwnWord ?? (kind == .party))
    }
}
