internal import Addresses
internal import Agreements

/// A calendar of deadlines (RFC 5545), each an event on the last day that the deadline may mean.
///
/// How precise the agreement is stands in words: a deadline of 2023 is an event on 31 December that says «innen 2023».
struct DeadlineCalendar {
    let title: String
    let path: SitePath
    /// The promises that have a deadline; at least one, since a calendar must hold something (§3.6).
    let commitments: [Commitment]

    func file(_ data: Dataset) -> [UInt8] {
        var text = CalendarText()
        text.add("BEGIN", "VCALENDAR")
        text.add("VERSION", "2.0")
        text.add("PRODID", "-//Ordholden//\(data.settings.language.rawValue.uppercased())")
        text.add("CALSCALE", "GREGORIAN")
        // RFC 7986 has NAME; most programs know only the older one.
        text.add("NAME", text: title)
        text.add("X-WR-CALNAME", text: title)
        text.add("DESCRIPTION", text: data.rights)
        if let address = data.absolute(path) { text.add("SOURCE;VALUE=URI", address) }
        for commitment in commitments {
            if let deadline = commitment.deadline { add(commitment, due: deadline, to: &text, data) }
        }
        text.add("END", "VCALENDAR")
        return text.bytes
    }

    private func add(_ commitment: Commitment, due deadline: EDTF, to text: inout CalendarText, _ data: Dataset) {
        let due = data.words.due(deadline)
        let entries = data.entries(of: commitment)
        // The deadline has stood since the agreement was made; what is said of it changes with the log.
        let revised = entries.compactMap { $0.recorded ?? $0.date }.max() ?? data.agreement.period.firstDay
        text.add("BEGIN", "VEVENT")
        text.add("UID", StableID(["deadline", commitment.id.description], in: data).uuid)
        text.add("DTSTAMP", "\(Self.date(revised))T000000Z")
        text.add("DTSTART;VALUE=DATE", Self.date(deadline.lastDay))
        text.add("SUMMARY", text: data.words.phrases.due(due, commitment.title))
        text.add("DESCRIPTION", text: description(of: commitment, due: due, deadline, data))
        let areas = commitment.areas.compactMap { data.areas[$0]?.title }
        if let area = areas.first { text.add("CATEGORIES", text: area) }
        if let address = data.absolute(data.path(.promise(commitment.id))) { text.add("URL", address) }
        // A deadline keeps nobody busy.
        text.add("TRANSP", "TRANSPARENT")
        text.add("END", "VEVENT")
    }

    private func description(
        of commitment: Commitment, due: String, _ deadline: EDTF, _ data: Dataset
    ) -> String {
        var lines = ["\(data.words.phrases.quote): «\(commitment.occurrences[0].quote)»"]
        if commitment.kind.isCounted {
            lines.append("\(data.words.names.verdict(data.standing(of: commitment).verdict)).")
        }
        switch deadline {
        case .day: break
        case .year, .season, .month, .interval: lines.append(data.words.phrases.lastDay(due))
        }
        return lines.joined(separator: "\n\n")
    }

    private static func date(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }
}
