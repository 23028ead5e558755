public import Addresses
public import Agreements
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

    /// Everything in the site, by path.
    public let resources: [Resource]
    /// What web servers are to send with each file.
    public let headerRules: [HeaderRule]
    /// What has another address than before, in the order of its former one.
    public let redirects: [Redirect]
    /// The host of the site's address; `nil` while it has none.
    public let host: String?
    /// The path the site has on its server, with a slash at both ends.
    public let basePath: String

    /// Pictures that are to be drawn, which is another program's work.
    public let pictures: [Picture]

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
        resources += edition.searchFiles.map { file in
            Resource(path: file.path, origin: "the search", role: .fingerprinted) { file.bytes }
        }
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
        headerRules = HeaderRule.rules(
            resources.map { (path: $0.path, role: $0.role) } + pictures.map { (path: $0.path, role: .data) })
        redirects = pages.compactMap { page in page.leadsTo.map { Redirect(from: page.path, to: $0) } }
            .sorted { $0.from < $1.from }
        var rules = [(HeadersFile.name, HeadersFile.text(headerRules, basePath: basePath))]
        if !redirects.isEmpty { rules.append((RedirectsFile.name, RedirectsFile.text(redirects, basePath: basePath))) }
        resources += rules.map { name, text in
            Resource(path: .file(named: name), origin: "the program", role: .page) { Array(text.utf8) }
        }
        self.resources = resources.sorted { $0.path < $1.path }
    }
}
