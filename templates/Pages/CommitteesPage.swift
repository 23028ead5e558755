import Agreements
import HTML
import Markdown
import OpenData

/// The committees, where they came from, and a page for each with what it answers for.
enum CommitteesPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        return Layout(title: words.followUp.committees, description: words.followUp.committeesLead).document(
            page,
            """
            <h1>\(words.followUp.committees)</h1>
            <p class="lead">\(words.followUp.committeesLead)</p>
            \(VerdictPattern.definitions())<ul class="areas">\(each: page.edition.content.committees, { item($0, page) })</ul>
            """)
    }

    static func render(_ committee: Committee, _ page: PageContext) -> HTML {
        let words = page.words
        let commitments = commitments(of: committee, page)
        let groups = CommitteeBasis.allCases.map { basis in
            (basis, commitments.filter { page.edition.basis(of: $0, committee) == basis })
        }
        let calendar = page.calendar(page.edition.dataset.calendar(of: committee.id), of: words.name(of: committee))
        return Layout(
            title: words.name(of: committee), description: words.followUp.committeesLead,
            trail: [(words.followUp.committees, page.routes.committees)], alternates: calendar
        ).document(
            page,
            """
            <h1>\(committee.title)</h1>
            \(former(committee, words))\(SiteProse.render(committee.text, page, shift: 1))
            \(VerdictPattern.definitions())\(TallyView.figure(Tally(commitments, asOf: page.edition.today), words))
            \(page.follow(calendar))\(each: groups.filter { !$0.1.isEmpty }, { basis, commitments in
                """
                <section><h2>\(words.followUp.basis(basis)) <span class="count">\(commitments.count)</span></h2>
                \(PromiseList.list(commitments, page))</section>

                """
            })
            """)
    }

    private static func item(_ committee: Committee, _ page: PageContext) -> HTML {
        let tally = Tally(commitments(of: committee, page), asOf: page.edition.today)
        return """
            <li><h2><a href="\(page.link(page.routes.committee(committee.id)))">\(committee.title)</a></h2>
            \(former(committee, page.words))\(TallyView.bar(tally, page.words))\
            <p class="count">\(page.words.promise.count(tally.total))</p></li>

            """
    }

    private static func former(_ committee: Committee, _ words: Wording) -> HTML {
        guard !committee.formerNames.isEmpty else { return "" }
        return "<p>\(words.followUp.formerly): \(words.list(committee.formerNames))</p>\n"
    }

    private static func commitments(of committee: Committee, _ page: PageContext) -> [Commitment] {
        page.edition.agreement.commitments.filter { page.edition.committee(of: $0)?.id == committee.id }
    }
}
