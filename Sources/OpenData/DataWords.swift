public import Agreements

/// What data says to people, in one language.
public struct DataWords: Sendable {
    /// Names and dates, as the site's pages have them.
    public struct Names: Sendable {
        let verdict: @Sendable (Verdict?) -> String
        let entry: @Sendable (Entry.Kind) -> String
        let date: @Sendable (EDTF) -> String
        let day: @Sendable (CalendarDate) -> String

        /// Takes the names.
        public init(
            verdict: @escaping @Sendable (Verdict?) -> String, entry: @escaping @Sendable (Entry.Kind) -> String,
            date: @escaping @Sendable (EDTF) -> String, day: @escaping @Sendable (CalendarDate) -> String
        ) {
            self.verdict = verdict
            self.entry = entry
            self.date = date
            self.day = day
        }
    }

    /// Phrases of feeds, calendars and descriptions.
    public struct Phrases: Sendable {
        let changes, corrections, deadlines, source, quote, search, data, pages, areas: String
        /// Before a date that is a deadline: «innen 2023»; an interval has another word.
        let by, during: String
        /// Before what is due, as the name of an event.
        let due: @Sendable (_ when: String, _ title: String) -> String
        /// Why an event stands on a day that the agreement does not name.
        let lastDay: @Sendable (_ when: String) -> String
        /// On which terms all may be used.
        let rights: @Sendable (_ licence: String?) -> String
        /// What the data is.
        let lead: @Sendable (_ agreement: String, _ parties: String) -> String

        /// Takes the phrases.
        public init(
            changes: String, corrections: String, deadlines: String, source: String, quote: String, search: String,
            data: String, pages: String, areas: String, by: String, during: String,
            due: @escaping @Sendable (_ when: String, _ title: String) -> String,
            lastDay: @escaping @Sendable (_ when: String) -> String,
            rights: @escaping @Sendable (_ licence: String?) -> String,
            lead: @escaping @Sendable (_ agreement: String, _ parties: String) -> String
        ) {
            self.changes = changes
            self.corrections = corrections
            self.deadlines = deadlines
            self.source = source
            self.quote = quote
            self.search = search
            self.data = data
            self.pages = pages
            self.areas = areas
            self.by = by
            self.during = during
            self.due = due
            self.lastDay = lastDay
            self.rights = rights
            self.lead = lead
        }
    }

    let names: Names
    let phrases: Phrases

    /// Joins names and phrases of one language.
    public init(names: Names, phrases: Phrases) {
        self.names = names
        self.phrases = phrases
    }

    /// A deadline in words, exactly as precise as the agreement is: «innen høsten 2020».
    func due(_ deadline: EDTF) -> String {
        switch deadline {
        case .interval: "\(phrases.during) \(names.date(deadline))"
        case .year, .season, .month, .day: "\(phrases.by) \(names.date(deadline))"
        }
    }
}

extension Dataset {
    /// What the data is, in a sentence.
    public var lead: String {
        words.phrases.lead(agreement.title, agreement.parties.map(\.name).joined(separator: ", "))
    }

    /// On which terms all may be used, in a sentence or two.
    public var rights: String {
        words.phrases.rights(settings.licence.map { "\($0.name) (\($0.address))" })
    }
}
