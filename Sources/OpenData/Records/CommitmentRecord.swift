internal import Addresses
internal import Agreements

/// A promise, its words, and what became of it.
struct CommitmentRecord: Record {
    let commitment: Commitment
    let data: Dataset
    let standing: Standing

    init(_ commitment: Commitment, _ data: Dataset) {
        self.commitment = commitment
        self.data = data
        standing = data.standing(of: commitment)
    }

    static let name = "commitment"
    static let summary = "A promise: marked words of the agreement, what they mean, and what became of them."
    static var fields: [Field<Self>] { own + computed + written }

    private static let own: [Field<Self>] = [
        Field("id", "The name in addresses; it never changes.") { $0.commitment.id },
        Field("title", "The promise in plain language.") { $0.commitment.title },
        Field("address", "The page of the promise.") { $0.data.address(.promise($0.commitment.id)) },
        Field("kind", "What kind of promise it is.") { $0.commitment.kind },
        Field("isCounted", "Whether tallies count it; values are not counted.") { $0.commitment.kind.isCounted },
        Field("isCheckable", "Whether one can check it against something the text itself gives.") {
            $0.commitment.kind.isCheckable
        },
        Field("area", "The area where it is first made; missing for one that is only outside the areas.") {
            $0.commitment.area
        },
        Field("areas", "All areas where it is made.") { $0.commitment.areas },
        Field("section", "The section where it is first made.") {
            OccurrenceRecord.section($0.commitment.occurrences[0])
        },
        Field("committee", "The committee that answers: its own, or that of its area.") {
            $0.data.committee(of: $0.commitment)
        },
        Field("deadline", "When it was to be done, EDTF, as precise as the agreement is.") { $0.commitment.deadline },
        Field("target", "The number it promises.") { $0.commitment.target.map(TargetRecord.init) },
        Field("criterion", "How one will see whether it was kept.") { $0.commitment.criterion },
        Field("parent", "The promise it is a part of.") { $0.commitment.parent },
        Field("parts", "The promises that are parts of it.") { record in
            (record.data.parts[record.commitment.id] ?? []).map(\.id)
        },
        Field("group", "Promises of one group say the same and count once.") { $0.commitment.group },
        Field("tags", "Themes it belongs to.") { $0.commitment.tags },
        Field("formerIDs", "Former names, that still lead to its page.") { $0.commitment.aliases },
    ]

    private static let computed: [Field<Self>] = [
        Field("verdict", "What became of it, as of the file's day.") { Outcome(verdict: $0.standing.verdict) },
        Field("verdictEntry", "The entry that gave the verdict.") { $0.standing.entry?.name },
        Field("isFinal", "Whether the period and its own deadline are over.") { $0.standing.isFinal },
        Field("schedule", "Where it stands against its deadline.") { $0.standing.schedule },
        Field("freshness", "Whether anyone wrote about it within a year.") { $0.standing.freshness },
        Field("evidence", "Whose word the verdict rests on.") { $0.standing.evidence },
    ]

    private static let written: [Field<Self>] = [
        Field("quote", "The words that promise, where they first stand.") { $0.commitment.occurrences[0].quote },
        Field("occurrences", "Every place where the agreement makes the promise.") { record in
            record.commitment.occurrences.map { OccurrenceRecord($0, record.data) }
        },
        Field("background", "What one should know to understand it; not the agreement's words.") { record in
            let text = PlainText(record.commitment.background).text
            return text.isEmpty ? nil : text
        },
        Field("entries", "What happened, oldest first.") { record in
            record.data.entries(of: record.commitment).map { EntryRecord($0, of: record.commitment, record.data) }
        },
    ]
}

/// The number that a promise promises.
struct TargetRecord: Record {
    let target: Target

    static let name = "target"
    static let summary = "The number that a promise promises."
    static let fields: [Field<Self>] = [
        Field("bound", "How the number is to be reached.") { $0.target.bound },
        Field("amount", "The number.") { $0.target.amount },
        Field("unit", "What is counted, in words.") { $0.target.unit },
        Field("by", "When, EDTF.") { $0.target.by },
        Field("baseline", "What it is compared with, in words.") { $0.target.baseline },
        Field("indicator", "The indicator that measures it.") { $0.target.indicator },
    ]
}
