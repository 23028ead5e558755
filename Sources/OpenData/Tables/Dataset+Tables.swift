internal import Addresses
internal import Agreements

/// One of the tables.
public enum DataTable: String, Sendable, CaseIterable {
    case commitments, entries, measurements

    /// Its columns, in order; new ones are added at the end.
    public var columns: [Column] {
        switch self {
        case .commitments:
            [
                .id, .title, .kind, .quote, .area, .section, .committee, .deadline, .verdict, .isFinal, .schedule,
                .evidence, .lastEntry, .group, .parent, .criterion, .targetBound, .targetAmount, .targetUnit, .targetBy,
                .indicator, .address,
            ]
        case .entries:
            [
                .commitment, .entry, .date, .recorded, .kind, .verdict, .text, .reason, .confidence, .searched,
                .corrects,
                .correctedBy, .sources, .sourceURLs, .address,
            ]
        case .measurements: [.indicator, .title, .unit, .date, .value, .source, .url, .note]
        }
    }

    /// The name of its file.
    public var fileName: String { "\(rawValue).csv" }
}

extension Dataset {
    /// A table as a file.
    func csv(_ table: DataTable) -> [UInt8] {
        var file = Table(columns: table.columns.map(\.rawValue))
        switch table {
        case .commitments: for commitment in agreement.commitments { file.append(row(commitment)) }
        case .entries:
            for commitment in agreement.commitments {
                for entry in entries(of: commitment) { file.append(row(entry, of: commitment)) }
            }
        case .measurements:
            for indicator in content.indicators {
                for measurement in indicator.measurements { file.append(row(measurement, of: indicator)) }
            }
        }
        return file.bytes
    }

    private func row(_ commitment: Commitment) -> [Cell] {
        let record = CommitmentRecord(commitment, self)
        let first = commitment.occurrences[0]
        let target = commitment.target
        return [
            Cell(plain: commitment.id), Cell(commitment.title), Cell(commitment.kind), Cell(first.quote),
            Cell(plain: commitment.area), Cell(plain: OccurrenceRecord.section(first)),
            Cell(plain: committee(of: commitment)), Cell(plain: commitment.deadline),
            Cell(Outcome(verdict: record.standing.verdict)), Cell(plain: record.standing.isFinal),
            Cell(record.standing.schedule), Cell(record.standing.evidence),
            Cell(plain: entries(of: commitment).last?.date), Cell(plain: commitment.group),
            Cell(plain: commitment.parent), Cell(commitment.criterion), Cell(target?.bound),
            Cell(plain: target?.amount), Cell(target?.unit), Cell(plain: target?.by), Cell(plain: target?.indicator),
            .plain(address(.promise(commitment.id)).text),
        ]
    }

    private func row(_ entry: Entry, of commitment: Commitment) -> [Cell] {
        let correction = commitment.correction(of: entry, asOf: today)
        return [
            Cell(plain: commitment.id), Cell(plain: entry.name), Cell(plain: entry.date), Cell(plain: entry.recorded),
            Cell(entry.kind), Cell(entry.verdict), Cell(PlainText(entry.text).text), Cell(entry.reason),
            Cell(entry.confidence), Cell(entry.searched), Cell(plain: entry.corrects), Cell(plain: correction?.name),
            Cell(
                entry.sources.isEmpty
                    ? nil : entry.sources.map { "\($0.title) (\($0.publisher))" }.joined(separator: "; ")),
            Cell(entry.sources.isEmpty ? nil : entry.sources.map(\.address.description).joined(separator: " ")),
            .plain("\(address(.promise(commitment.id)).text)#\(anchor(of: entry))"),
        ]
    }

    private func row(_ measurement: Measurement, of indicator: Indicator) -> [Cell] {
        [
            Cell(plain: indicator.id), Cell(indicator.title), Cell(indicator.unit), Cell(plain: measurement.date),
            Cell(plain: measurement.value), Cell(measurement.source), Cell(measurement.address.description),
            Cell(measurement.note),
        ]
    }

    /// The name an entry is linked to by on the page of its promise.
    func anchor(of entry: Entry) -> String { "e-\(entry.name)" }
}
