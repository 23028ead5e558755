internal import Addresses
internal import Cores
internal import SiteBuilder

/// A site at the path it has on its server, with what is found at every path a browser may ask for.
struct MountedSite: Sendable {
    /// What is at a path.
    enum Place {
        /// A page or file of the site: its path in the site, its name, and how to make it.
        case resource(path: String, name: String, render: @Sendable () -> [UInt8])
        /// Nothing; it is at another path.
        case elsewhere(String)
        /// Nothing; the site's page that says so, if it has one.
        case nowhere((@Sendable () -> [UInt8])?)
    }

    /// The path of the front page, with a slash at both ends.
    let base: String

    private let resources: [String: Site.Resource]
    private let late: (folder: String, resources: Once<[String: Site.Resource]>)?

    init(_ site: Site) {
        base = site.basePath
        resources = Self.byPath(site.resources)
        late = site.lateFolder.map { folder in
            (folder.path.description, Once { Self.byPath(folder.resources) })
        }
    }

    private static func byPath(_ resources: [Site.Resource]) -> [String: Site.Resource] {
        Dictionary(resources.map { ($0.path.description, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is at a path of the site; what is in its late folder is made when something there is asked for.
    private func resource(_ path: String) -> Site.Resource? {
        if let resource = resources[path] { return resource }
        guard let late, path.hasPrefix(late.folder) else { return nil }
        return late.resources.value[path]
    }

    /// What is at a path of the server.
    ///
    /// Nothing but the paths of the site is looked up, and nothing on the disk.
    func place(at path: String) -> Place {
        // Swift takes two spellings of a Unicode character for equal; the paths of a site are ASCII.
        guard path.utf8.allSatisfy({ $0 < 0x80 }) else { return nowhere }
        guard path.hasPrefix(base) else {
            // The site is below a path; one that was written without it is led there.
            guard base != "/", let place = canonical(path) else { return nowhere }
            return .elsewhere(base + place.dropFirst())
        }
        let inside = "/" + path.dropFirst(base.count)
        guard let place = canonical(inside) else { return nowhere }
        guard place == inside, let resource = resource(place) else { return .elsewhere(base + place.dropFirst()) }
        return .resource(
            path: place, name: resource.path.file.split(separator: "/").last.map(String.init) ?? "",
            render: resource.render)
    }

    private var nowhere: Place { .nowhere(resources["/404.html"]?.render) }

    /// The path of the site that is meant: a page also goes by its name without the slash, and by that of its file.
    private func canonical(_ path: String) -> String? {
        if resource(path) != nil { return path }
        if resource(path + "/") != nil { return path + "/" }
        let index = "/index.html"
        guard path.hasSuffix(index) else { return nil }
        let page = String(path.dropLast(index.count - 1))
        return resource(page) != nil ? page : nil
    }
}
