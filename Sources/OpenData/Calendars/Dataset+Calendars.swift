public import Addresses
public import Agreements

extension Dataset {
    /// The calendar of all deadlines; `nil` when there are none, since no calendar may be empty.
    public var deadlinesCalendar: SitePath? { calendar(of: agreement.commitments, .deadlines) }

    /// The calendar of an area's deadlines.
    public func calendar(of area: PolicyArea.ID) -> SitePath? {
        calendar(of: commitmentsByArea[area] ?? [], .area(area))
    }

    /// The calendar of the deadlines that a committee answers for.
    public func calendar(of committee: Committee.ID) -> SitePath? {
        calendar(of: commitmentsByCommittee[committee] ?? [], .committee(committee))
    }

    /// What a calendar is called.
    public func calendarTitle(of subject: String) -> String { "\(words.phrases.deadlines): \(subject)" }

    private func calendar(of commitments: [Commitment], _ subject: Subject) -> SitePath? {
        commitments.contains { $0.deadline != nil } ? path(subject).file(named: "deadlines.ics") : nil
    }

    var calendars: [DataFile] {
        let all = [file(deadlinesCalendar, settings.title, "the calendar of deadlines", agreement.commitments)]
        let areas = agreement.areas.map { area in
            file(
                calendar(of: area.id), area.title, "agreement/\(area.id)/index.md", commitmentsByArea[area.id] ?? [])
        }
        let committees = content.committees.map { committee in
            file(
                calendar(of: committee.id), committee.title, "committees/\(committee.id).md",
                commitmentsByCommittee[committee.id] ?? [])
        }
        return (all + areas + committees).compactMap(\.self)
    }

    private func file(_ path: SitePath?, _ title: String, _ origin: String, _ commitments: [Commitment]) -> DataFile? {
        guard let path else { return nil }
        return DataFile(path: path, origin: origin) {
            DeadlineCalendar(
                title: calendarTitle(of: title), path: path,
                commitments: commitments.filter { $0.deadline != nil }.sorted {
                    guard let first = $0.deadline, let second = $1.deadline else { return false }
                    return (first, $0.id) < (second, $1.id)
                }
            ).file(self)
        }
    }
}
