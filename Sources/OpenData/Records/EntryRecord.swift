internal import Addresses
internal import Agreements

/// One entry in a promise's log.
struct EntryRecord: Record {
    let entry: Entry
    let correctedBy: String?

    init(_ entry: Entry, of commitment: Commitment, _ data: Dataset) {
        self.entry = entry
        correctedBy = commitment.correction(of: entry, asOf: data.today)?.name
    }

    static let name = "entry"
    static let summary = "An entry in a promise's log: what happened, by which sources."
    static let fields: [Field<Self>] = [
        Field("id", "Its date and, for a second one of that day, a number.") { $0.entry.name },
        Field("date", "The day it is about.") { $0.entry.date },
        Field("recorded", "The day it was written, where that was noted.") { $0.entry.recorded },
        Field("kind", "What kind of entry it is.") { $0.entry.kind },
        Field("verdict", "What became of the promise; missing when it judges nothing.") { $0.entry.verdict },
        Field("looksBack", "Whether it was written after the period, looking back on it.") { $0.entry.looksBack },
        Field("reason", "Why the promise was not fulfilled.") { $0.entry.reason },
        Field("confidence", "How sure the assessor is.") { $0.entry.confidence },
        Field("searched", "Where and when something was looked for and not found.") { $0.entry.searched },
        Field("corrects", "The entry it corrects.") { $0.entry.corrects },
        Field("correctedBy", "The entry that corrects it; then its words no longer hold.") { $0.correctedBy },
        Field("text", "What happened, in words.") { PlainText($0.entry.text).text },
        Field("sources", "What it rests on.") { $0.entry.sources.map(SourceRecord.init) },
    ]
}

/// A published source that an entry rests on.
struct SourceRecord: Record {
    let source: Source

    static let name = "source"
    static let summary = "A published source that an entry rests on."
    static let fields: [Field<Self>] = [
        Field("title", "What it is called.") { $0.source.title },
        Field("publisher", "Who published it.") { $0.source.publisher },
        Field("url", "Where it is.") { $0.source.address },
        Field("type", "What kind of source it is.") { $0.source.kind },
        Field("date", "When it was published, EDTF, as far as is known.") { $0.source.date },
        Field("accessed", "When it was read.") { $0.source.accessed },
        Field("archive", "A copy that stays, in an archive.") { $0.source.archive },
        Field("quote", "Its own words.") { $0.source.quote },
        Field("isOwnWord", "Whether the promiser speaks of itself.") { $0.source.isOwnWord },
    ]
}
