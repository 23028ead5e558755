internal import Agreements

/// The tally of each area, and of the whole agreement.
struct ProgressReport: Encodable {
    /// The order verdicts are told in: the best first, what nobody has assessed last.
    static let verdicts: [Verdict] = [
        .fulfilled, .partlyFulfilled, .inProgress, .notStarted, .notFulfilled, .notCheckable,
    ]

    struct Row: Encodable {
        let id: String?
        let title: String
        /// How many promises have each verdict, by its name in files; `not-assessed` is none.
        let counts: [String: Int]
        let total: Int

        init(id: String?, title: String, _ tally: Tally) {
            self.id = id
            self.title = title
            var counts = ["not-assessed": tally.notAssessed]
            for verdict in ProgressReport.verdicts { counts[verdict.rawValue] = tally.count(of: verdict) }
            self.counts = counts
            total = tally.total
        }

        /// The counts in the order they are shown.
        var ordered: [(verdict: Verdict?, count: Int)] {
            (ProgressReport.verdicts.map(Optional.some) + [nil]).map { verdict in
                (verdict, counts[verdict?.rawValue ?? "not-assessed", default: 0])
            }
        }
    }

    /// The day the counts are of.
    let day: String
    let areas: [Row]
    /// The promises that stand before the first area only.
    let preamble: Row
    let agreement: Row

    init(_ agreement: Agreement, today: CalendarDate) {
        day = today.description
        areas = agreement.areas.map { area in
            Row(
                id: area.id.description, title: area.title,
                Tally(agreement.commitments.filter { $0.area == area.id }, asOf: today))
        }
        preamble = Row(
            id: nil, title: "(preamble)", Tally(agreement.commitments.filter { $0.area == nil }, asOf: today))
        self.agreement = Row(id: nil, title: "(all)", Tally(agreement.commitments, asOf: today))
    }
}
