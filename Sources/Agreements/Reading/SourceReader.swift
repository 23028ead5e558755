internal import Addresses
internal import Diagnostics

/// Reads the `sources:` of an entry.
enum SourceReader {
    static let keys = KeyTable([
        .required("title", .text, "What it is called."),
        .required("publisher", .text, "Who published it."),
        .required("url", .webAddress, "Where it is."),
        .required("type", .choice(of: Source.Kind.self), "What kind of source it is."),
        .optional("date", .date, "When it was published."),
        .optional("accessed", .day, "When it was read."),
        .optional("archive", .webAddress, "Where a copy of it is kept."),
        .optional("quote", .text, "Its own words."),
        .optional("self-reported", .flag, "Whether the promiser speaks of itself."),
    ])

    static func read(from fields: inout Fields) -> [Source] {
        fields.mappings("sources", known: keys).compactMap { source in
            var source = source
            let read = read(&source)
            fields.absorb(source)
            return read
        }
    }

    private static func read(_ fields: inout Fields) -> Source? {
        let title = fields.text("title")
        let publisher = fields.text("publisher")
        let address = fields.webAddress("url")
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
