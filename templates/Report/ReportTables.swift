import Agreements
import HTML

/// The tables of the report: how many promises have which verdict, and what became of each.
enum ReportTables {
    /// One row an area, one column a verdict that any promise has, and their sums.
    static func overview(_ page: PageContext) -> HTML {
        let words = page.words
        let all = Tally(page.edition.agreement.commitments, asOf: page.edition.today)
        let verdicts = TallyView.parts(of: all).map(\.verdict)
        let rows = page.edition.agreement.areas.map { area in
            (name: area.title, link: HTML?("#\(Anchor.of(area))"), tally: page.edition.tally(of: area.id))
        }
        let preamble = Tally(page.edition.commitmentsInPreamble, asOf: page.edition.today)
        let before = preamble.total > 0 ? [(name: words.promise.outsideAreas, link: HTML?.none, tally: preamble)] : []
        return """
            <table class="counts"><thead><tr><th scope="col">\(words.report.area)</th>\(each: verdicts, { verdict in
                "<th scope=\"col\">\(VerdictView.sign(verdict)) \(words.names.verdict(verdict).name)</th>"
            })<th scope="col">\(words.report.sum)</th></tr></thead>
            <tbody>\(each: before + rows, { row in
                """
                <tr><th scope="row">\(let: row.link, { "<a href=\"\($0)\">\(row.name)</a>" })\(if: row.link == nil, { "\(row.name)" })</th>\
                \(counts(row.tally, verdicts, words))</tr>

                """
            })</tbody>
            <tfoot><tr><th scope="row">\(words.report.sum)</th>\(counts(all, verdicts, words))</tr></tfoot></table>
            """
    }

    private static func counts(_ tally: Tally, _ verdicts: [Verdict?], _ words: Wording) -> HTML {
        """
        \(each: verdicts, { verdict in
            "<td>\(words.number(verdict.map(tally.count(of:)) ?? tally.notAssessed))</td>"
        })<td>\(words.number(tally.total))</td>
        """
    }

    /// What became of some promises: each with its verdict, the day that is of, why, and on what evidence.
    static func outcomes(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        guard !commitments.isEmpty else { return "" }
        let words = page.words.report
        return """
            <table class="outcomes"><thead><tr><th scope="col">\(words.promises)</th><th scope="col">\(words.verdict)</th></tr></thead>
            <tbody>\(each: commitments, { outcome(of: $0, page) })</tbody></table>

            """
    }

    private static func outcome(of commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words
        let entry = page.edition.standing(of: commitment).entry
        return """
            <tr id="\(page.outcomeAnchor(of: commitment))"><td><a href="#\(page.anchor(of: commitment, commitment.occurrences[0]))">\(commitment.title)</a>\
            \(let: entry, { entry in
                "\(SiteProse.render(entry.text, page, shift: 4))\(sources(entry.sources))"
            })</td>
            <td>\(VerdictView.label(of: commitment, page))\(let: entry, { entry in
                " <small>\(words.promise.asOf(words.day(entry.date)))</small>"
            })</td></tr>

            """
    }

    private static func sources(_ sources: [Source]) -> HTML {
        guard !sources.isEmpty else { return "" }
        return """
            <ul class="sources">\(each: sources, { source in
                "<li><a href=\"\(source.address)\">\(source.title)</a>, \(source.publisher)</li>"
            })</ul>
            """
    }
}
