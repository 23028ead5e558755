internal import Addresses
internal import Agreements

/// What every file of data says of itself.
struct FileHead: Sendable {
    let data: Dataset
    let schema: SitePath

    static func fields<Owner>(_ head: @escaping @Sendable (Owner) -> FileHead) -> [Field<Owner>] {
        [
            Field("$schema", "The schema this file follows.") { head($0).data.address(head($0).schema) },
            Field("version", "The version of the format: it grows when something is renamed or removed.") { _ in
                DataFormat.version
            },
            Field("state", "The day whose verdicts are given.") { head($0).data.today },
            Field("language", "The language of the site.") { head($0).data.settings.language },
            Field("publisher", "Who answers for what is not the agreement's words.") {
                head($0).data.settings.publisher
            },
            Field("rights", "On which terms all may be used.") { head($0).data.rights },
            Field("licence", "Where the licence for what the editors wrote can be read.") {
                head($0).data.settings.licence?.address
            },
        ]
    }
}

/// The file with everything.
struct AgreementFile: Record {
    let head: FileHead
    var data: Dataset { head.data }

    static let name = "agreementFile"
    static let summary = "A political agreement, its promises, and what became of them."
    static var fields: [Field<Self>] { FileHead.fields(\.head) + own }

    private static let own: [Field<Self>] = [
        Field("title", "What the agreement is called.") { $0.data.agreement.title },
        Field("address", "The page where the whole agreement is read.") { $0.data.address(.agreement) },
        Field("period", "The period it holds for, EDTF.") { $0.data.agreement.period },
        Field("source", "Where the text was taken from.") { $0.data.agreement.source },
        Field("parties", "Who signed it, in that order.") { $0.data.agreement.parties.map(PartyRecord.init) },
        Field("preamble", "The words before the first area, without markup.") { $0.data.texts[.preamble]?.text ?? "" },
        Field("areas", "The policy areas, in the agreement's order.") { file in
            file.data.agreement.areas.map { AreaRecord(area: $0, data: file.data) }
        },
        Field("signatures", "The words after the last area, without markup.") {
            $0.data.texts[.signatures]?.text ?? ""
        },
        Field("committees", "The committees.") { file in
            file.data.content.committees.map { CommitteeRecord(committee: $0, data: file.data) }
        },
        Field("tally", "How all promises stand.") {
            TallyRecord(tally: Tally($0.data.agreement.commitments, asOf: $0.data.today))
        },
        Field("commitments", "The promises, in the order they first stand in the text.") { file in
            let commitments = file.data.agreement.commitments
            return Series(count: commitments.count) { CommitmentRecord(commitments[$0], file.data) }
        },
        Field("indicators", "What is measured.") { file in
            file.data.content.indicators.map { IndicatorRecord(indicator: $0, data: file.data) }
        },
        Field("corrections", "What was wrong and has been put right.") { CorrectionRecord.all($0.data) },
    ]
}

/// The file with one promise.
struct CommitmentFile: Record {
    let head: FileHead
    let commitment: CommitmentRecord

    static let name = "commitmentFile"
    static let summary = "One promise of a political agreement, and what became of it."
    static var fields: [Field<Self>] {
        FileHead.fields(\.head) + [
            Field("agreement", "What the agreement is called.") { $0.head.data.agreement.title },
            Field("commitment", "The promise.") { $0.commitment },
        ]
    }
}

/// A party to the agreement.
struct PartyRecord: Record {
    let party: Party

    static let name = "party"
    static let summary = "A party to the agreement."
    static let fields: [Field<Self>] = [
        Field("name", "Its name.") { $0.party.name },
        Field("abbreviation", "What it is called for short.") { $0.party.abbreviation },
    ]
}

/// A committee.
struct CommitteeRecord: Record {
    let committee: Committee
    let data: Dataset

    static let name = "committee"
    static let summary = "A political committee."
    static let fields: [Field<Self>] = [
        Field("id", "The name in addresses.") { $0.committee.id },
        Field("title", "Its name.") { $0.committee.title },
        Field("address", "Its page.") { $0.data.address(.committee($0.committee.id)) },
        Field("formerNames", "What the committees it came from were called.") { $0.committee.formerNames },
    ]
}

/// A correction.
struct CorrectionRecord: Record {
    let commitment: Commitment.ID
    let entry: Entry
    let corrects: String

    static let name = "correction"
    static let summary = "An entry that puts an earlier one right."
    static let fields: [Field<Self>] = [
        Field("commitment", "The promise in whose log it stands.") { $0.commitment },
        Field("entry", "The entry that corrects.") { $0.entry.name },
        Field("corrects", "The entry that was wrong.") { $0.corrects },
        Field("date", "The day of the correction.") { $0.entry.date },
    ]

    static func all(_ data: Dataset) -> [CorrectionRecord] {
        data.agreement.commitments.flatMap { commitment in
            data.entries(of: commitment).compactMap { entry in
                entry.corrects.map { CorrectionRecord(commitment: commitment.id, entry: entry, corrects: $0) }
            }
        }
    }
}
