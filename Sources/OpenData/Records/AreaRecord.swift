internal import Agreements

/// A policy area with its words and its tally.
struct AreaRecord: Record {
    let area: PolicyArea
    let data: Dataset

    static let name = "area"
    static let summary = "A policy area: a chapter of the agreement."
    static let fields: [Field<Self>] = [
        Field("id", "The name in addresses.") { $0.area.id },
        Field("title", "The name for people.") { $0.area.title },
        Field("heading", "The heading as it stands in the agreement.") { PlainText($0.area.heading).text },
        Field("address", "Its progress page.") { $0.data.address(.area($0.area.id)) },
        Field("ingress", "What it is about; not the agreement's words.") { $0.area.ingress },
        Field("committee", "The committee that answers for it.") { $0.area.committee },
        Field("formerIDs", "Former names, that still lead to its page.") { $0.area.aliases },
        Field("text", "The agreement's words before the first section, without markup.") {
            $0.data.texts[.area($0.area.id)]?.text ?? ""
        },
        Field("sections", "Its sections, in the agreement's order.") { record in
            record.area.sections.map { SectionRecord(section: $0, area: record.area.id, data: record.data) }
        },
        Field("tally", "How its promises stand; one made in several areas counts in the first.") {
            TallyRecord(tally: $0.data.tally(of: $0.area.id))
        },
    ]
}

/// A section of an area, with its words.
struct SectionRecord: Record {
    let section: Section
    let area: PolicyArea.ID
    let data: Dataset

    static let name = "section"
    static let summary = "A section of a policy area."
    static let fields: [Field<Self>] = [
        Field("id", "The name in addresses, below its area's.") { $0.section.id },
        Field("title", "The name for people.") { $0.section.title },
        Field("heading", "The heading as it stands in the agreement.") { PlainText($0.section.heading).text },
        Field("address", "The page where it is read.") { $0.data.address(.text(.section($0.area, $0.section.id))) },
        Field("formerIDs", "Former names, that still lead to its page.") { $0.section.aliases },
        Field("text", "The agreement's words, without markup.") {
            $0.data.texts[.section($0.area, $0.section.id)]?.text ?? ""
        },
    ]
}

/// How many promises have which verdict.
struct TallyRecord: Record {
    let tally: Tally

    static let name = "tally"
    static let summary =
        "How many promises have which verdict. Values are not counted, a group counts once, and of a promise made of parts the parts are counted."
    static var fields: [Field<Self>] {
        Outcome.allCases.map { outcome in
            Field(outcome.word, "How many are \(outcome.word).") { record in
                outcome.verdict.map { record.tally.count(of: $0) } ?? record.tally.notAssessed
            }
        } + [
            Field("total", "How many there are.") { $0.tally.total },
            Field("atLeastFulfilled", "How many are fulfilled if nothing else turns out to be.") {
                $0.tally.atLeastFulfilled
            },
            Field("atMostFulfilled", "How many are fulfilled if all that is not decided turns out to be.") {
                $0.tally.atMostFulfilled
            },
        ]
    }
}
