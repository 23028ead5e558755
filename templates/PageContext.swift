import Addresses
import Agreements
import HTML

/// A page that is being made: what it is made from, and where it will stand.
struct PageContext: Sendable {
    private let kept: KeptEdition
    let path: SitePath
    /// Whether links are written from the site's root, for a page that is shown at addresses nobody knows.
    var isAnywhere = false
    /// Whether the page itself tells what became of every promise, so that links to promises stay on it.
    var holdsPromises = false
    /// Whether the page has each verdict's sign once, to be pointed at: worth it where there are hundreds.
    var definesSigns = false

    init(edition: Edition, path: SitePath, isAnywhere: Bool = false) {
        self.init(KeptEdition(edition), path: path, isAnywhere: isAnywhere)
    }

    /// - Parameter kept: One for many pages.
    init(_ kept: KeptEdition, path: SitePath, isAnywhere: Bool = false) {
        self.kept = kept
        self.path = path
        self.isAnywhere = isAnywhere
    }

    var edition: Edition { kept.edition }
    var words: Wording { edition.wording }
    var routes: Routes { edition.routes }

    /// The address of a page for people to copy: whole when the site's own is known, else from its root.
    func address(of path: SitePath) -> String {
        edition.content.settings.baseURL?.address(of: path) ?? path.description
    }

    /// A link to what became of a promise.
    func link(to commitment: Commitment) -> String {
        holdsPromises ? "#\(outcomeAnchor(of: commitment))" : link(routes.commitment(commitment.id))
    }

    /// The name that marked words are linked to by; a number where no other page leads there, which is shorter.
    func anchor(of commitment: Commitment, _ occurrence: Occurrence) -> String {
        guard holdsPromises else { return Anchor.of(commitment, occurrence) }
        let index = commitment.occurrences.firstIndex(of: occurrence) ?? 0
        return "p_\(edition.positions[commitment.id] ?? 0)" + (index == 0 ? "" : ".\(index + 1)")
    }

    /// The name that what became of a promise is linked to by, on the page that holds them all.
    func outcomeAnchor(of commitment: Commitment) -> String { "o_\(edition.positions[commitment.id] ?? 0)" }

    /// A link to another page, as it is written on this one.
    func link(_ target: SitePath, fragment: String? = nil) -> String {
        let reference: String
        if isAnywhere {
            reference = (edition.content.settings.baseURL?.path ?? "/") + target.description.dropFirst()
        } else if target == path, fragment != nil {
            reference = ""
        } else {
            reference = target.reference(from: path)
        }
        return fragment.map { "\(reference)#\($0)" } ?? reference
    }
}

/// An edition that many pages share, each by one reference.
final class KeptEdition: Sendable {
    let edition: Edition

    init(_ edition: Edition) { self.edition = edition }
}
