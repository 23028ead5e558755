import Addresses
import Agreements
import HTML
import OpenData

/// What pages say to programs in JSON-LD, with the words of schema.org.
///
/// Addresses are absolute when the site's own is known; else they are relative, which JSON-LD resolves against the page.
enum LinkedData {
    /// Blocks of data for a page's head; no policy on scripts applies to them, since nothing in them runs.
    static func blocks(_ things: [JSON]) -> HTML {
        "\(each: things, { "<script type=\"application/ld+json\">\(HTML(trusted: $0.markup))</script>\n" })"
    }

    /// The way to a page, from the front page down to the page itself.
    static func trail(_ steps: [(name: String, path: SitePath)], _ page: PageContext) -> JSON {
        thing(
            "BreadcrumbList",
            [
                "itemListElement": .array(
                    steps.enumerated().map { index, step in
                        .object([
                            "@type": "ListItem", "position": .integer(index + 1), "name": .text(step.name),
                            "item": address(step.path, page),
                        ])
                    })
            ])
    }

    /// The agreement, which is no law and is not called one.
    static func agreement(_ page: PageContext) -> JSON {
        let agreement = page.edition.agreement
        let data = page.edition.dataset
        return thing(
            "CreativeWork",
            [
                "name": .text(agreement.title), "url": address(page.routes.agreement, page),
                "inLanguage": .text(page.words.tag), "author": parties(page),
                "temporalCoverage": .text(agreement.period.description),
                "encoding": .array(
                    [(data.agreementJSON, "application/json"), (data.legalXML, "application/akn+xml")].map {
                        .object([
                            "@type": "MediaObject", "encodingFormat": .text($1), "contentUrl": address($0, page),
                        ])
                    }),
            ])
    }

    /// A promise; and a review of it, when the verdict is one that stays.
    static func promise(_ commitment: Commitment, _ standing: Standing, _ page: PageContext) -> [JSON] {
        let quote = JSON.text(commitment.occurrences[0].quote)
        let text = page.routes.text(at: commitment.occurrences[0].place)
        let agreement = JSON.object([
            "@type": "CreativeWork", "name": .text(page.edition.agreement.title),
            "url": address(page.routes.agreement, page),
        ])
        let promise = thing(
            "CreativeWork",
            [
                "name": .text(commitment.title), "text": quote, "url": address(page.path, page),
                "identifier": .text(commitment.id.description), "inLanguage": .text(page.words.tag),
                "author": parties(page), "isPartOf": agreement,
            ])
        guard let verdict = standing.verdict, verdict.isFinal, standing.isFinal, let entry = standing.entry else {
            return [promise]
        }
        let review = thing(
            "ClaimReview",
            [
                "url": address(page.path, page), "claimReviewed": quote, "inLanguage": .text(page.words.tag),
                "author": publisher(page), "datePublished": entry.recorded.map { .text($0.description) },
                "license": licence(page),
                "itemReviewed": .object([
                    "@type": "Claim", "author": parties(page),
                    "appearance": .object([
                        "@type": "CreativeWork", "name": .text(page.edition.agreement.title),
                        "url": address(text, page),
                    ]),
                ]),
                // A verdict is a word, never a number.
                "reviewRating": .object([
                    "@type": "Rating", "alternateName": .text(page.words.names.verdict(verdict).name),
                ]),
            ])
        return [promise, review]
    }

    /// The open data.
    static func dataset(_ files: [(path: SitePath, type: String)], _ page: PageContext) -> JSON {
        thing(
            "Dataset",
            [
                "name": .text("\(page.words.frame.data): \(page.edition.content.settings.title)"),
                "description": .text(page.edition.dataset.lead), "url": address(page.path, page),
                "inLanguage": .text(page.words.tag), "creator": publisher(page), "license": licence(page),
                "isAccessibleForFree": true, "dateModified": .text(page.edition.today.description),
                "temporalCoverage": .text(page.edition.agreement.period.description),
                "distribution": .array(
                    files.map {
                        .object([
                            "@type": "DataDownload", "encodingFormat": .text($0.type),
                            "contentUrl": address($0.path, page),
                        ])
                    }),
            ])
    }

    private static func thing(_ type: JSON, _ members: KeyValuePairs<String, JSON?>) -> JSON {
        let head: KeyValuePairs<String, JSON?> = ["@context": "https://schema.org", "@type": type]
        return .object(head).with(.object(members))
    }

    private static func parties(_ page: PageContext) -> JSON {
        .array(page.edition.agreement.parties.map { .object(["@type": "Organization", "name": .text($0.name)]) })
    }

    private static func publisher(_ page: PageContext) -> JSON {
        .object(["@type": "Organization", "name": .text(page.edition.content.settings.publisher)])
    }

    private static func licence(_ page: PageContext) -> JSON? {
        page.edition.content.settings.licence.map { .text($0.address.description) }
    }

    private static func address(_ path: SitePath, _ page: PageContext) -> JSON {
        .text(page.edition.content.settings.baseURL?.address(of: path) ?? page.link(path))
    }
}
