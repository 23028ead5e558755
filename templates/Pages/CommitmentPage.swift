import Addresses
import Agreements
import HTML
import Markdown
import OpenData

/// The page of one promise: its words, what became of it, and on what evidence.
enum CommitmentPage {
    static func render(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words
        let standing = page.edition.standing(of: commitment)
        let verdict = standing.verdict
        let isJudged = commitment.kind.isCounted || verdict != nil
        let state = isJudged ? words.names.verdict(verdict).name : words.names.kind(commitment.kind).name
        var trail: [(name: String, path: SitePath)] = [(words.frame.promises, page.routes.commitments)]
        if let area = commitment.area.flatMap({ page.edition.areas[$0] }) {
            trail = [(words.frame.areas, page.routes.areas), (area.title, page.routes.area(area.id))]
        }
        return Layout(
            title: commitment.title, description: "\(state). «\(commitment.occurrences[0].quote)»",
            trail: trail, kind: "promise", linked: LinkedData.promise(commitment, standing, page),
            alternates: [
                Alternate(
                    type: "application/json", title: words.data.asData,
                    path: page.edition.dataset.json(of: commitment.id))
            ], share: Share(of: commitment, page)
        ).document(
            page,
            """
            <article>
            <h1>\(commitment.title)</h1>
            <p class="standing">\(VerdictView.label(of: commitment, page)) <span>\(meaning(standing, commitment, words))</span></p>
            <section aria-labelledby="words">
            <h2 id="words">\(words.promise.inTheAgreement)</h2>
            \(each: commitment.occurrences, { occurrence($0, of: commitment, page) })</section>
            \(measured(commitment, page))\(background(commitment, page))\(log(commitment, page))
            <div class="aside">
            <section aria-labelledby="facts">
            <h2 id="facts">\(words.promise.facts)</h2>
            \(CommitmentFacts.list(commitment, page))
            </section>
            \(cite(commitment, page))
            </div>
            </article>
            \(neighbours(of: commitment, page))
            """)
    }

    private static func meaning(_ standing: Standing, _ commitment: Commitment, _ words: Wording) -> String {
        guard let verdict = standing.verdict else {
            return commitment.kind.isCounted
                ? words.names.verdict(nil).meaning : words.names.kind(commitment.kind).meaning
        }
        let meaning = words.names.verdict(verdict).meaning
        return standing.isFinal ? "\(meaning) \(words.promise.final)" : meaning
    }

    private static func occurrence(
        _ occurrence: Occurrence, of commitment: Commitment, _ page: PageContext
    ) -> HTML {
        let words = page.words
        let path = page.routes.text(at: occurrence.place)
        let isFirst = occurrence == commitment.occurrences.first
        return """
            \(Quote.block(occurrence))
            <p class="where">\(isFirst ? words.promise.where_ : words.promise.alsoAt) \
            <a href="\(page.link(path, fragment: Anchor.of(commitment, occurrence)))">\(name(of: occurrence.place, page))</a></p>

            """
    }

    private static func name(of place: Place, _ page: PageContext) -> String {
        let words = page.words.text
        switch place {
        case .preamble: return words.preamble
        case .signatures: return words.signatures
        case .area(let area):
            return "\(page.words.frame.agreement) › \(page.edition.areas[area]?.title ?? area.description)"
        case .section(let area, let section):
            let titles = [
                page.words.frame.agreement, page.edition.areas[area]?.title ?? area.description,
                page.edition.section(section, of: area)?.title ?? section.description,
            ]
            return titles.joined(separator: " › ")
        }
    }

    private static func measured(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let indicator = commitment.target?.indicator.flatMap { page.edition.indicators[$0] }
        return """
            \(let: indicator, { indicator in
                """
                <section aria-labelledby="measured"><h2 id="measured">\(page.words.indicator.measured)</h2>
                \(IndicatorFigure.figure(indicator, page))
                \(SiteProse.render(indicator.text, page, shift: 2))
                <p><a href="\(page.link(page.routes.indicator(indicator.id)))">\(page.words.indicator.more)</a></p></section>

                """
            })
            """
    }

    private static func background(_ commitment: Commitment, _ page: PageContext) -> HTML {
        guard !commitment.background.blocks.isEmpty else { return "" }
        return """
            <section aria-labelledby="background"><h2 id="background">\(page.words.promise.background)</h2>
            \(SiteProse.render(commitment.background, page, shift: 2))</section>

            """
    }

    private static func log(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words.promise
        return """
            <section aria-labelledby="log"><h2 id="log">\(words.log)</h2>
            \(if: commitment.entries.isEmpty, { "<p class=\"empty\">\(words.noLog)</p>" }, else: {
                "<ol class=\"log\">\(each: commitment.entries.reversed(), { EntryView.item($0, of: commitment, page) })</ol>"
            })
            \(if: commitment.verdict(asOf: page.edition.today) == nil && commitment.kind.isCounted, {
                request(commitment, page)
            })<h3>\(words.criterion)</h3>
            <p>\(commitment.criterion ?? words.noCriterion)</p>
            </section>
            """
    }

    /// A text to copy, for those who want to find out.
    private static func request(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words.followUp
        return """
            <details class="request"><summary>\(words.requestTitle)</summary>
            <p>\(words.requestLead)</p>
            <blockquote>\(words.request(commitment.title, commitment.occurrences[0].quote))</blockquote></details>

            """
    }

    private static func cite(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words
        let site = page.edition.content.settings
        let state = words.day(page.edition.today)
        return """
            <section aria-labelledby="cite"><h2 id="cite">\(words.promise.cite)</h2>
            <p>\(words.promise.citation(commitment.title, site.title, state)) \(page.address(of: page.path))</p>
            <dl class="facts">
            <div><dt>\(words.data.permanentLink)</dt><dd><a href="\(page.link(page.path))">\(page.address(of: page.path))</a></dd></div>
            <div><dt>\(words.data.state)</dt><dd><time datetime="\(page.edition.today.description)">\(state)</time></dd></div>
            <div><dt>\(words.data.asData)</dt><dd><a href="\(page.link(page.edition.dataset.json(of: commitment.id)))" \
            type="application/json">\(commitment.id.description).json</a></dd></div>
            </dl>
            <details class="request"><summary>\(words.embed.title)</summary>
            \(EmbedSnippet.view(of: commitment, page))</details>
            </section>
            """
    }

    private static func neighbours(of commitment: Commitment, _ page: PageContext) -> HTML {
        let all = page.edition.agreement.commitments
        guard let index = page.edition.positions[commitment.id] else { return "" }
        func link(_ index: Int) -> (name: String, path: SitePath)? {
            all.indices.contains(index) ? (all[index].title, page.routes.commitment(all[index].id)) : nil
        }
        return Neighbours.navigation(previous: link(index - 1), next: link(index + 1), page)
    }
}
