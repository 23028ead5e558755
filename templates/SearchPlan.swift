public import Addresses
internal import Agreements
internal import Search

/// How promises are searched: in the list on the page, or, when they are too many for one, in files.
enum SearchPlan: Sendable {
    /// With the filters' values of each promise, and words that mean much the same, as the page's script reads them.
    case list(facets: String, synonyms: String)
    case files(SearchFiles, folder: Slug)

    /// Decides it by how many promises there are.
    init(_ edition: Edition) {
        let documents = SearchCatalogue.documents(of: edition)
        let groups = edition.content.synonyms.groups
        guard edition.agreement.commitments.count > edition.content.settings.searchListLimit else {
            self = .list(
                facets: SearchFiles.facets(of: documents), synonyms: RelatedWords.list(groups, in: documents))
            return
        }
        let files = SearchFiles(documents, synonyms: groups)
        let print = Fingerprint.of(files.files.flatMap { Array($0.name.utf8) + $0.bytes })
        guard let folder = Slug("i\(print)") else { preconditionFailure("a fingerprint is letters and digits") }
        self = .files(files, folder: folder)
    }
}

extension Edition {
    /// The files that a search too large for one page looks things up in; none for others.
    ///
    /// Their folder is named by what is in them, so that a page and its index always belong together.
    public var searchFiles: [(path: SitePath, bytes: [UInt8])] {
        switch search {
        case .list: []
        case .files(let files, let folder):
            files.files.map { (routes.searchFile($0.name, in: folder), $0.bytes) }
        }
    }
}
