import Addresses
import Agreements
import HTML

/// The sources that verdicts and events rest on: how many of each kind, and each kind with the promises they are used for.
///
/// A page for each kind, since a list of all of them would be long for a phone, and kinds are what tells sources apart.
enum SourcesPage {
    /// The kinds, the one that binds most first.
    static let order: [Source.Kind] = [
        .decision, .budget, .report, .statistics, .press, .party, .announcement,
    ]

    static func render(_ sources: [Source.Kind: [SourceUse]], _ page: PageContext) -> HTML {
        let words = page.words.followUp
        return Layout(title: words.sources, description: words.sourcesLead).document(
            page,
            """
            <h1>\(words.sources)</h1>
            <p class="lead">\(words.sourcesLead)</p>
            \(if: !sources.isEmpty, {
                "<ul class=\"areas\">\(each: order, { kind in sources[kind].map { overview(of: kind, $0, page) } ?? "" })</ul>"
            })
            """)
    }

    private static func overview(of kind: Source.Kind, _ uses: [SourceUse], _ page: PageContext) -> HTML {
        let (words, about) = (page.words.followUp, page.words.followUp.sourceKind(kind))
        return """
            <li><h2><a href="\(page.link(page.routes.sources(kind)))">\(about.title)</a></h2>
            <p>\(about.meaning)</p>
            <p class="count">\(words.sourceCount(uses.count)). \(publishers(of: uses, page.words))</p></li>

            """
    }

    /// The publishers of most sources, at most three, with how many each has published.
    private static func publishers(of uses: [SourceUse], _ words: Wording) -> String {
        let publishers = SourceUse.byPublisher(uses).enumerated()
            .sorted { ($1.element.uses.count, $0.offset) < ($0.element.uses.count, $1.offset) }
        let names = publishers.prefix(3).map { "\($0.element.name) (\(words.number($0.element.uses.count)))" }
        return words.followUp.publishedBy(words.list(names), publishers.count == names.count)
    }

    static func render(_ kind: Source.Kind, _ uses: [SourceUse], _ page: PageContext) -> HTML {
        let (words, about) = (page.words.followUp, page.words.followUp.sourceKind(kind))
        let title = "\(words.sources): \(about.title.lowercased())"
        return Layout(title: title, description: about.meaning, trail: [(words.sources, page.routes.sources)]).document(
            page,
            """
            <h1>\(title)</h1>
            <p class="lead">\(about.meaning) \(words.byPublisher)</p>
            \(each: SourceUse.byPublisher(uses), { publisher in
                """
                <section class="publisher"><h2>\(publisher.name)</h2>
                <ul class="sources">\(each: publisher.uses, { item($0, page) })</ul></section>

                """
            })
            """)
    }

    private static func item(_ use: SourceUse, _ page: PageContext) -> HTML {
        """
        <li><a href="\(use.source.address)" rel="external">\(use.source.title)</a>\
        \(let: use.source.date, { ", <span class=\"date\">\(page.words.date($0))</span>" })
        <p class="backs">\(page.words.followUp.backs(use.commitments.count)): \
        \(HTML.joined(use.commitments.map { "<a href=\"\(page.link(page.routes.commitment($0.id)))\">\($0.title)</a>" }, separator: "; "))</p></li>

        """
    }
}
