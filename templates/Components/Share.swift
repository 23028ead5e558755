import Addresses
import Agreements
import HTML

/// What those see who are sent the address of a page: a title, a sentence, a picture (Open Graph, https://ogp.me).
struct Share {
    /// What stands in bold; it names what the page is about and what became of it, without the page around it.
    let title: String
    /// A sentence below.
    let description: String
    /// The picture, where there are such.
    let card: Card.Drawn?

    init(title: String, description: String, card: Card.Drawn?) {
        self.title = title
        self.description = description
        self.card = card
    }

    /// A promise: its verdict in the title, its own words below.
    init(of commitment: Commitment, _ page: PageContext) {
        let words = page.words.sharing
        let verdict = page.edition.standing(of: commitment).verdict
        let isJudged = commitment.kind.isCounted || verdict != nil
        self.init(
            title: isJudged
                ? words.promise(commitment.title, page.words.names.verdict(verdict).name)
                : words.value(commitment.title),
            description: words.said(commitment.occurrences[0].quote), card: page.edition.card(of: commitment))
    }

    /// An area: how many of its promises are assessed, and the counts of each verdict below.
    init(of area: PolicyArea, _ page: PageContext) {
        let tally = page.edition.tally(of: area.id)
        let counts = TallyView.parts(of: tally).map {
            "\(page.words.number($0.count)) \(page.words.names.verdict($0.verdict).name.lowercased())"
        }
        self.init(
            title: page.words.sharing.area(area.title, tally.assessed, tally.total),
            description: counts.isEmpty ? area.ingress ?? area.title : "\(page.words.list(counts)).",
            card: page.edition.card(of: area))
    }

    /// The elements in a page's head.
    ///
    /// Addresses must be absolute for those who read them, so without the site's own there are none.
    func tags(_ page: PageContext) -> HTML {
        let site = page.edition.content.settings
        let base = page.isAnywhere ? nil : site.baseURL
        return """
            <meta property="og:title" content="\(title)">
            <meta property="og:description" content="\(description)">
            <meta property="og:site_name" content="\(site.title)">
            <meta property="og:type" content="website">
            \(let: base, { base in
                """
                <meta property="og:url" content="\(base.address(of: page.path))">
                \(let: card, { picture($0, at: base) })
                """
            })
            """
    }

    private func picture(_ card: Card.Drawn, at base: BaseURL) -> HTML {
        """
        <meta property="og:image" content="\(base.address(of: card.picture.path))">
        <meta property="og:image:width" content="\(card.picture.width)">
        <meta property="og:image:height" content="\(card.picture.height)">
        <meta property="og:image:alt" content="\(card.text)">
        <meta name="twitter:card" content="summary_large_image">

        """
    }
}
