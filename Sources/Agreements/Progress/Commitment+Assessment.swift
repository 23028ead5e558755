extension Commitment {
    /// What is known to have become of it on a day: the newest verdict of an entry dated no later; `nil` is not assessed.
    ///
    /// An entry that another has corrected by that day gives none.
    public func verdict(asOf day: CalendarDate) -> Verdict? {
        assessment(asOf: day)?.verdict
    }

    /// The entry that gave the verdict that stands on a day.
    public func assessment(asOf day: CalendarDate) -> Entry? {
        entries.last { entry in entry.verdict != nil && entry.date <= day && correction(of: entry, asOf: day) == nil }
    }

    /// The area where the promise is first made; `nil` for one that is only in the preamble.
    public var area: PolicyArea.ID? {
        occurrences.lazy.compactMap(\.place.area).first
    }

    /// The section where it is first made in an area; `nil` where that is in an area's own text.
    public var section: Section.ID? {
        switch occurrences.lazy.map(\.place).first(where: { $0.area != nil }) {
        case .section(_, let section)?: section
        case .preamble?, .area?, .signatures?, nil: nil
        }
    }

    /// The areas where the promise is made, in order.
    public var areas: [PolicyArea.ID] {
        occurrences.compactMap(\.place.area).reduce(into: []) { areas, area in
            if !areas.contains(area) { areas.append(area) }
        }
    }
}
