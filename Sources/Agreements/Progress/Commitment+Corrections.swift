extension Commitment {
    /// The entry that another corrects; `nil` for one that corrects none.
    public func corrected(by entry: Entry) -> Entry? {
        entries.first { $0.name == entry.corrects }
    }

    /// The entry that corrects another, as far as is known on a day: the newest, where there are several.
    public func correction(of entry: Entry, asOf day: CalendarDate) -> Entry? {
        entries.last { $0.corrects == entry.name && $0.date <= day }
    }

    /// The entries that are known on a day and hold: none that was corrected by then.
    ///
    /// What was corrected stays so, even where its correction was wrong too: the newest words are the ones that hold.
    func validEntries(asOf day: CalendarDate) -> [Entry] {
        let known = entries.filter { $0.date <= day }
        guard known.contains(where: { $0.corrects != nil }) else { return known }
        let corrected = Set(known.compactMap(\.corrects))
        return known.filter { !corrected.contains($0.name) }
    }
}
