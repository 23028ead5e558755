internal import Agreements

/// A place where the agreement makes a promise.
struct OccurrenceRecord: Record {
    let occurrence: Occurrence
    let span: Range<Int>?

    init(_ occurrence: Occurrence, _ data: Dataset) {
        self.occurrence = occurrence
        span = data.texts[occurrence.place]?.spans[occurrence.mark]
    }

    static let name = "occurrence"
    static let summary = "A place where the agreement makes a promise."
    static let fields: [Field<Self>] = [
        Field("number", "Its number among all marked words of the agreement, from 1.") { $0.occurrence.number },
        Field("place", "In which part of the agreement it stands.") { PlaceKind($0.occurrence.place) },
        Field("area", "The area it stands in.") { $0.occurrence.place.area },
        Field("section", "The section it stands in.") { section($0.occurrence) },
        Field("quote", "The words that promise, verbatim.") { $0.occurrence.quote },
        Field("before", "What stands before them in their sentence.") { $0.occurrence.before },
        Field("after", "What stands after them in their sentence.") { $0.occurrence.after },
        Field("stem", "The words a list begins with, that they continue.") { $0.occurrence.stem },
        Field("start", "Where they begin in the place's text, in Unicode code points.") { $0.span?.lowerBound },
        Field("end", "Where they end in the place's text, in Unicode code points.") { $0.span?.upperBound },
    ]

    static func section(_ occurrence: Occurrence) -> Section.ID? {
        switch occurrence.place {
        case .section(_, let section): section
        case .preamble, .area, .signatures: nil
        }
    }
}
