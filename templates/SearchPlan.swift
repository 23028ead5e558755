public import Addresses
internal import Agreements
internal import Cores
internal import Search

/// How promises are searched: in the list on the page, or, when they are too many for one, in files.
enum SearchPlan: Sendable {
    /// Made when the search is asked for.
    case list(Once<List>)
    case files(SearchIndex)

    /// That of an edition that is not set up yet.
    static let none = SearchPlan.list(Once { List() })

    /// Decides it by how many promises there are.
    init(_ edition: Edition) {
        guard edition.agreement.commitments.count > edition.content.settings.searchListLimit else {
            self = .list(Once { List(of: edition) })
            return
        }
        self = .files(SearchIndex(of: edition))
    }

    /// What a search in the list must know beside it.
    struct List: Sendable {
        /// The filters' values of each promise, as the page's script reads them.
        private(set) var facets = "[]"
        /// Words that mean much the same, as it reads them.
        private(set) var synonyms = ""

        init() {}

        init(of edition: Edition) {
            let documents = SearchCatalogue.documents(of: edition)
            facets = SearchFiles.facets(of: documents)
            synonyms = RelatedWords.list(edition.content.synonyms.groups, in: documents)
        }
    }
}

/// The files of a search, made when the first of them is asked for, and the folder they are in.
struct SearchIndex: Sendable {
    private let made: Once<SearchFiles>
    private let place: Once<Slug>

    init(of edition: Edition) {
        let made = Once {
            SearchFiles(SearchCatalogue.documents(of: edition), synonyms: edition.content.synonyms.groups)
        }
        self.made = made
        let isNamedByContents = edition.delivery.namesSearchByContents
        place = Once {
            var name = "index"
            if isNamedByContents {
                var fingerprint = Fingerprint()
                for file in made.value.files {
                    fingerprint.add(file.name)
                    fingerprint.add(file.bytes)
                }
                name = "i" + fingerprint.name
            }
            guard let folder = Slug(name) else { preconditionFailure("a fingerprint is letters and digits") }
            return folder
        }
    }

    /// What the files are.
    var files: SearchFiles { made.value }
    /// Where they are; named by what is in them, so that a page and its index always belong together.
    var folder: Slug { place.value }
}

extension Edition {
    private var index: SearchIndex? {
        guard case .files(let index) = search else { return nil }
        return index
    }

    /// Whether the search is too large for one page, so that it looks things up in files.
    public var hasSearchFiles: Bool { index != nil }

    /// The folder of the files that a large search looks things up in; that of its page for others.
    public var searchFolder: SitePath { index.map { routes.searchFolder($0.folder) } ?? routes.search }

    /// The files that a large search looks things up in; none for others.
    public var searchFiles: [(path: SitePath, bytes: [UInt8])] {
        guard let index else { return [] }
        let folder = searchFolder
        return index.files.files.map { (folder.file(named: $0.name), $0.bytes) }
    }
}
