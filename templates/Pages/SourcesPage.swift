import Addresses
import Agreements
import HTML

/// The sources that verdicts and events rest on, and the promises each is used for.
enum SourcesPage {
    static func render(_ page: PageContext) -> HTML {
        let words = page.words
        return Layout(title: words.followUp.sources, description: words.followUp.sourcesLead).document(
            page,
            """
            <h1>\(words.followUp.sources)</h1>
            <p class="lead">\(words.followUp.sourcesLead)</p>
            \(each: publishers(page.edition), { publisher in
                """
                <section><h2>\(publisher.name)</h2>
                <ul class="sources">\(each: publisher.sources, { item($0, page) })</ul></section>

                """
            })
            """)
    }

    private struct Use {
        let source: Source
        var commitments: [Commitment]
    }

    /// Every address once, below its publisher; publishers and titles in the order of their letters.
    private static func publishers(_ edition: Edition) -> [(name: String, sources: [Use])] {
        var uses: [String: Use] = [:]
        for item in edition.log(of: edition.agreement.commitments) {
            for source in item.entry.sources {
                let key = source.address.description
                var use = uses[key] ?? Use(source: source, commitments: [])
                if !use.commitments.contains(where: { $0.id == item.commitment.id }) {
                    use.commitments.append(item.commitment)
                }
                uses[key] = use
            }
        }
        return Dictionary(grouping: uses.values, by: \.source.publisher)
            .map { publisher, uses in
                (
                    publisher,
                    uses.sorted {
                        ($0.source.title, $0.source.address.description) < (
                            $1.source.title, $1.source.address.description
                        )
                    }
                )
            }
            .sorted { $0.0 < $1.0 }
    }

    private static func item(_ use: Use, _ page: PageContext) -> HTML {
        let words = page.words
        return """
            <li><a href="\(use.source.address)" rel="external">\(use.source.title)</a>\
            \(let: use.source.date, { ", \(words.date($0))" }) (\(words.names.source(use.source.kind)))
            <p class="backs">\(words.followUp.backs(use.commitments.count)): \
            \(HTML.joined(use.commitments.map { "<a href=\"\(page.link(page.routes.commitment($0.id)))\">\($0.title)</a>" }, separator: "; "))</p></li>

            """
    }
}
