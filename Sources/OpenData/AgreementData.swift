public import Agreements
internal import Foundation

/// The agreement and its promises as JSON, for those who take the data.
public enum AgreementData {
    /// The JSON document, in UTF-8, keys sorted; the same content on the same day gives the same bytes.
    ///
    /// - Parameters:
    ///   - content: What to describe.
    ///   - today: The day whose verdicts are given, ISO 8601.
    ///   - address: Where the page of a promise is.
    public static func json(
        _ content: Content, today: CalendarDate, address: (Commitment) -> String
    ) -> [UInt8] {
        let agreement = content.agreement
        let document = Document(
            title: agreement.title, language: content.settings.language.rawValue,
            period: agreement.period.description, state: today.description,
            parties: agreement.parties.map { .init(name: $0.name, abbreviation: $0.abbreviation) },
            areas: agreement.areas.map { area in
                .init(
                    id: area.id.description, title: area.title, committee: area.committee?.description,
                    sections: area.sections.map { .init(id: $0.id.description, title: $0.title) })
            },
            commitments: agreement.commitments.map { commitment in
                .init(commitment, verdict: commitment.verdict(asOf: today), address: address(commitment))
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(document)) + [UInt8(ascii: "\n")]
        } catch {
            preconditionFailure("texts and numbers can always be written as JSON: \(error)")
        }
    }

    private struct Document: Encodable {
        let title, language, period, state: String
        let parties: [Party]
        let areas: [Area]
        let commitments: [Promise]
    }

    private struct Party: Encodable {
        let name: String
        let abbreviation: String?
    }

    private struct Area: Encodable {
        let id, title: String
        let committee: String?
        let sections: [Part]
    }

    private struct Part: Encodable {
        let id, title: String
    }

    private struct Promise: Encodable {
        let id, title, kind, quote, address: String
        let area, section, deadline, committee: String?
        let verdict: String
        let occurrences: [Place]

        init(_ commitment: Commitment, verdict: Verdict?, address: String) {
            id = commitment.id.description
            title = commitment.title
            kind = commitment.kind.rawValue
            quote = commitment.occurrences.first?.quote ?? ""
            self.address = address
            area = commitment.area?.description
            section = commitment.occurrences.first.flatMap { Place($0).section }
            deadline = commitment.deadline?.description
            committee = commitment.committee?.description
            self.verdict = verdict?.rawValue ?? "not-assessed"
            occurrences = commitment.occurrences.map(Place.init)
        }
    }

    private struct Place: Encodable {
        let area, section: String?
        let quote: String
        let stem: String?

        init(_ occurrence: Occurrence) {
            quote = occurrence.quote
            stem = occurrence.stem
            area = occurrence.place.area?.description
            section =
                switch occurrence.place {
                case .section(_, let section): section.description
                case .preamble, .area, .signatures: nil
                }
        }
    }
}
