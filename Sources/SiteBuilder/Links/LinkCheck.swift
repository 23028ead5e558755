/// Follows every link of a site to the page and the id it names.
///
/// Works on the bytes that will be published, so that no template can hide a link from it. Each page is read on the core
/// that made it, and let go; what is kept of it are its ids and the few links that lead to the ids of others.
public struct LinkCheck: Sendable {
    private let paths: Set<ByteString>
    private let base: String

    /// - Parameters:
    ///   - paths: The paths of all that will be published, as far as they are known: `/omrader/klima/` for a page,
    ///     `/assets/site.css` for a file. Every path begins with a slash.
    ///   - base: The path that the site has on its server, for links that begin with a slash.
    public init(of paths: some Sequence<String>, base: String = "/") {
        self.paths = Set(
            paths.map { path in
                precondition(path.hasPrefix("/"), "«\(path)» is no path of a site")
                return ByteString(path)
            })
        self.base = base
    }

    /// Reads the links and ids of a page, or of a file in HTML or SVG.
    ///
    /// - Returns: What has to be kept of it; `nil` for other files.
    public func read(_ path: String, _ bytes: [UInt8]) -> PageLinks? {
        guard Self.reads(path) else { return nil }
        let scanner = MarkupScanner(scanning: bytes)
        var page = PageLinks(path: path)
        var ids: Set<ByteString> = []
        ids.reserveCapacity(scanner.ids.count)
        for range in scanner.ids {
            let id = ByteString(CharacterReferences.resolved(in: bytes[range]))
            if ids.insert(id).inserted { page.keep(id: id) } else { page.keep(repeated: id) }
        }
        var resolver = LinkResolver(base: base)
        let own = ByteString(path)
        for range in scanner.links {
            let reference = CharacterReferences.resolved(in: bytes[range])
            let outcome = resolver.resolve(reference.span, on: own.bytes)
            page.count(outcome)
            switch outcome {
            case .external:
                continue
            case .inside(let hasID):
                let target = ByteString(resolver.path[...])
                let id = hasID ? ByteString(resolver.id[...]) : nil
                if paths.contains(target), Self.isTop(id) || target == own && id.map(ids.contains) == true { continue }
            case .broken:
                break
            }
            page.keep(doubtful: reference)
        }
        return page
    }

    /// Follows what could not be followed while pages were made.
    ///
    /// - Parameters:
    ///   - pages: What was read of each page and each file with ids.
    ///   - others: Paths that were not known at first.
    public func report(_ pages: [PageLinks], and others: some Sequence<String> = []) -> LinkReport {
        var report = LinkReport()
        var targets = Targets(pages, paths.union(others.map { ByteString($0) }))
        var resolver = LinkResolver(base: base)
        for page in pages {
            report.internalLinks += page.internalLinks
            report.externalLinks += page.externalLinks
            for id in page.repeatedIDs {
                report.problems.append(LinkProblem(page: page.path, target: "#" + id.text, reason: .duplicateID))
            }
            var reported: Set<LinkProblem> = []
            let own = ByteString(page.path)
            for reference in page.doubtful {
                let reason: LinkProblem.Reason?
                switch resolver.resolve(reference.span, on: own.bytes) {
                case .external: reason = nil
                case .broken(let fault): reason = fault
                case .inside(let hasID):
                    reason = targets.fault(
                        ByteString(resolver.path[...]), hasID ? ByteString(resolver.id[...]) : nil)
                }
                guard let reason else { continue }
                let found = LinkProblem(page: page.path, target: ByteString(reference).text, reason: reason)
                if reported.insert(found).inserted { report.problems.append(found) }
            }
        }
        return report
    }

    /// Whether what is at a path may have links: a page, or a file in HTML or SVG.
    static func reads(_ path: String) -> Bool {
        ["/", ".html", ".svg"].contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// An empty id and `top` lead to the top of any page (HTML standard §7.4.6.4).
    private static func isTop(_ id: ByteString?) -> Bool {
        guard let id else { return true }
        return id.bytes.isEmpty || id == top
    }

    private static let top = ByteString("top")

    /// All that links can lead to.
    private struct Targets {
        private let pages: [PageLinks]
        private let paths: Set<ByteString>
        private let places: [ByteString: Int]
        /// The ids of the pages that were asked for.
        private var ids: [Int: Set<ByteString>] = [:]

        init(_ pages: [PageLinks], _ paths: Set<ByteString>) {
            self.pages = pages
            self.paths = paths
            places = Dictionary(
                zip(pages.lazy.map { ByteString($0.path) }, pages.indices), uniquingKeysWith: { first, _ in first })
        }

        /// What is wrong with a link to a path and an id.
        mutating func fault(_ path: ByteString, _ id: ByteString?) -> LinkProblem.Reason? {
            let place = places[path]
            guard place != nil || paths.contains(path) else { return .noSuchPath(path.text) }
            guard let place, let id, !LinkCheck.isTop(id) else { return nil }
            let known = ids[place] ?? Set(pages[place].ids)
            ids[place] = known
            return known.contains(id) ? nil : .noSuchID(id.text, on: path.text)
        }
    }
}
