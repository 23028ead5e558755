import Addresses
import Agreements
import HTML

extension Card {
    /// A card as it is published, with what it shows in words.
    struct Drawn: Sendable {
        let picture: Picture
        let text: String
    }
}

extension Edition {
    /// Every picture of the site: none where cards are not asked for.
    public var pictures: [Picture] {
        guard delivery.hasCards else { return [] }
        let cards =
            [siteCard] + agreement.areas.map(card(of:)) + agreement.commitments.map(card(of:))
        return cards.compactMap { $0?.picture } + appIcons
    }

    /// The card of an area: how its promises stand.
    func card(of area: PolicyArea) -> Card.Drawn? {
        guard delivery.hasCards else { return nil }
        let tally = tally(of: area.id)
        return drawn(
            "area-\(area.id)", area.title,
            .tally(tally), text: wording.sharing.area(area.title, tally.assessed, tally.total),
            note: wording.home.assessedOf(tally.assessed, tally.total))
    }

    /// The card of a promise: what became of it, where it is made, and when that was found.
    func card(of commitment: Commitment) -> Card.Drawn? {
        guard delivery.hasCards else { return nil }
        let standing = standing(of: commitment)
        let area = commitment.area.flatMap { areas[$0]?.title } ?? wording.promise.outsideAreas
        let day = standing.entry.map { wording.promise.asOf(wording.day($0.date)) }
        guard commitment.kind.isCounted || standing.verdict != nil else {
            let word = wording.names.kind(commitment.kind).name
            return drawn(
                "promise-\(commitment.id)", commitment.title, .value(word: word),
                text: "\(commitment.title). \(word).", note: area)
        }
        let word = wording.names.verdict(standing.verdict).name
        return drawn(
            "promise-\(commitment.id)", commitment.title, .verdict(standing.verdict, word: word),
            text: wording.sharing.promise(commitment.title, word),
            note: [area, day].compactMap { $0 }.joined(separator: " · "))
    }

    func drawSiteCard() -> Card.Drawn? {
        let tally = Tally(agreement.commitments, asOf: today)
        return drawn(
            "site", wording.home.question, .tally(tally),
            text: "\(content.settings.title): \(wording.home.question)",
            note: wording.home.assessedOf(tally.assessed, tally.total))
    }

    private func drawn(_ name: String, _ title: String, _ state: Card.State, text: String, note: String) -> Card.Drawn?
    {
        guard delivery.hasCards else { return nil }
        let card = Card(site: content.settings.title, title: title, state: state, note: note)
        return Card.Drawn(picture: card.picture(name, wording, content.settings.palette), text: text)
    }
}
