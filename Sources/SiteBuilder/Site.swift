public import Addresses
public import Agreements
internal import Cores
public import Hosting
internal import HTML
internal import OpenData
public import Templates

/// A site: every path, and how to make what is there when it is asked for.
public struct Site: Sendable {
    /// Something at a path.
    public struct Resource: Sendable {
        /// Where it is.
        public let path: SitePath
        /// What it is made from, in words, for when two want the same place.
        public let origin: String
        /// What it is to a web server.
        public let role: FileRole
        /// Makes it.
        public let render: @Sendable () -> [UInt8]
    }

    /// Everything whose place is known from the content, by path.
    public let resources: [Resource]
    /// The files that a large search looks things up in; `nil` for others.
    public let lateFolder: LateFolder?
    /// What has another address than before, in the order of its former one.
    public let redirects: [Redirect]
    /// The host of the site's address; `nil` while it has none.
    public let host: String?
    /// The path the site has on its server, with a slash at both ends.
    public let basePath: String

    /// Pictures that are to be drawn, which is another program's work.
    public let pictures: [Picture]

    /// Where the search is.
    let searchPage: SitePath
    /// Where the files of data are told of, with their sizes.
    let dataPage: SitePath
    private let rules: Once<[HeaderRule]>

    /// Lays out the site of some content as it stands on a day.
    public init(_ content: Content, today: CalendarDate, delivery: Delivery = Delivery()) {
        let edition = Edition(content, today: today, delivery: delivery)
        let pages = SitePages.all(of: edition)
        var resources = pages.map { page in
            Resource(path: page.path, origin: page.origin, role: page.role) { page.render().bytes }
        }
        resources += (Asset.all + edition.ownAssets).map { asset in
            Resource(path: asset.path, origin: "the program", role: .fingerprinted) { asset.bytes }
        }
        let files = edition.dataset.files + edition.dataset.sitemap(of: pages.filter(\.isListed).map(\.path))
        resources += files.map { file in
            Resource(
                path: file.path, origin: file.origin,
                role: file.path.description.hasPrefix(edition.routes.data.description) ? .data : .page,
                render: file.render)
        }
        let lateFolder = LateFolder(searchOf: edition)
        self.lateFolder = lateFolder
        searchPage = edition.routes.search
        dataPage = edition.routes.data
        resources.append(
            Resource(path: WebManifest.path, origin: "the program", role: .page) { WebManifest.file(of: edition) })
        if delivery.worksOffline {
            resources.append(
                Resource(path: OfflineWorker.path, origin: "the program", role: .page) {
                    OfflineWorker.file(of: edition)
                })
        }
        pictures = edition.pictures
        host = content.settings.baseURL?.host
        basePath = content.settings.baseURL?.path ?? "/"
        let nextPage = SpeculationRules.text(basePath: basePath)
        resources.append(
            Resource(path: SpeculationRules.path, origin: "the program", role: .fingerprinted) { Array(nextPage.utf8) })
        let roles = resources.map { (path: $0.path, role: $0.role) } + pictures.map { (path: $0.path, role: .data) }
        let rules = Once { HeaderRule.rules(roles + (lateFolder.map { [(path: $0.someFile, role: $0.role)] } ?? [])) }
        self.rules = rules
        redirects = pages.compactMap { page in page.leadsTo.map { Redirect(from: page.path, to: $0) } }
            .sorted { $0.from < $1.from }
        let (basePath, redirects) = (basePath, redirects)
        resources.append(
            Resource(path: .file(named: HeadersFile.name), origin: "the program", role: .page) {
                Array(HeadersFile.text(rules.value, basePath: basePath).utf8)
            })
        if !redirects.isEmpty {
            resources.append(
                Resource(path: .file(named: RedirectsFile.name), origin: "the program", role: .page) {
                    Array(RedirectsFile.text(redirects, basePath: basePath).utf8)
                })
        }
        self.resources = resources.sorted { $0.path < $1.path }
    }

    /// What web servers are to send with each file.
    public var headerRules: [HeaderRule] { rules.value }

    /// Everything in the site, by path.
    public var allResources: [Resource] {
        guard let lateFolder else { return resources }
        return (resources + lateFolder.resources).sorted { $0.path < $1.path }
    }
}
