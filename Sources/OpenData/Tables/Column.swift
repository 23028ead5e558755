/// A column of the tables; its name stands in the first row, in every language the same.
public enum Column: String, Sendable, CaseIterable {
    case id, title, kind, quote, area, section, committee, deadline, verdict, schedule, evidence, address
    case isFinal = "is_final"
    case lastEntry = "last_entry"
    case group, parent, criterion
    case targetBound = "target_bound"
    case targetAmount = "target_amount"
    case targetUnit = "target_unit"
    case targetBy = "target_by"
    case indicator
    case commitment, entry, date, recorded, text, reason, confidence, searched, corrects
    case correctedBy = "corrected_by"
    case sources
    case sourceURLs = "source_urls"
    case value, unit, source, url, note
}
