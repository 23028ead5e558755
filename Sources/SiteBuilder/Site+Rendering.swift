public import Addresses
public import Cores
internal import Hosting
internal import Templates

extension Site {
    /// Something that was made.
    public struct Rendered: Sendable {
        /// Where it goes.
        public let path: SitePath
        /// What is in it.
        public let bytes: [UInt8]

        /// What another program made, such as a picture.
        public init(path: SitePath, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        fileprivate init(_ resource: Resource) {
            self.init(path: resource.path, bytes: resource.render())
        }
    }

    /// What was made, in numbers, and where its links lead.
    public struct Rendering: Sendable {
        /// How many pages and files.
        public internal(set) var files = 0
        /// How large they are together.
        public internal(set) var bytes = 0
        /// What is kept of each page to follow its links.
        fileprivate var links: [PageLinks] = []
        /// Places that were not known before they were made.
        fileprivate var places: [String] = []
    }

    /// Makes everything in the site, on all cores; nothing is kept of a page but where its links lead.
    ///
    /// - Parameters:
    ///   - others: What will be there as well, such as pictures.
    ///   - watch: Told how far it has come.
    ///   - take: Gets each page and file on the core that made it, in no order.
    /// - Returns: What was made, and what is wrong with its links.
    public func render(
        beside others: [SitePath] = [], watch: any WorkWatch = NoWatch(),
        to take: @Sendable (Rendered) -> Void = { _ in }
    ) -> (made: Rendering, links: LinkReport) {
        // What takes longest begins first, and what has to wait for it comes last, so that no core waits for another.
        let waiting = resources.filter { waits($0) }
        let work: [Work] =
            [.lateFolder] + resources.filter { !waits($0) }.map(Work.resource)
            + waiting.map(Work.resource)
        watch.begin(work.count)
        let check = linkCheck(beside: others)
        let parts = Cores.map(work, advance: watch.advance) { work in
            var part = Rendering()
            switch work {
            case .resource(let resource): part.add(Rendered(resource), check, take)
            case .lateFolder:
                for resource in lateFolder?.resources ?? [] {
                    part.places.append(resource.path.description)
                    part.add(Rendered(resource), check, take)
                }
            }
            return part
        }
        let made = parts.reduce(into: Rendering()) { $0.add($1) }
        return (made, report(made, check))
    }

    private enum Work {
        case resource(Resource)
        /// All that is in the late folder.
        case lateFolder
    }

    /// Whether something tells what is known only when other things are made: where the late folder is,
    /// how large a file is, or that one has changed.
    private func waits(_ resource: Resource) -> Bool {
        [searchPage, dataPage, OfflineWorker.path, .file(named: HeadersFile.name)].contains(resource.path)
    }
}

extension Site {
    /// Makes every page and follows its links on one core, for as long as the task is not cancelled.
    ///
    /// For a preview, whose author does not wait for it.
    public func linkReport() async throws(CancellationError) -> LinkReport {
        let check = linkCheck()
        var made = Rendering()
        // What has no links is not made; what waits for others comes last, when the author may have gone on.
        let pages = resources.filter { LinkCheck.reads($0.path.description) }
        for resource in pages.filter({ !waits($0) }) + pages.filter(waits) {
            if Task.isCancelled { throw CancellationError() }
            made.add(Rendered(resource), check) { _ in }
            await Task.yield()
        }
        return report(made, check)
    }

    private func linkCheck(beside others: [SitePath] = []) -> LinkCheck {
        LinkCheck(of: (resources.map(\.path) + others).map(\.description), base: basePath)
    }

    private func report(_ made: Rendering, _ check: LinkCheck) -> LinkReport {
        check.report(made.links.sorted { $0.path < $1.path }, and: made.places)
    }
}

extension Site.Rendering {
    fileprivate mutating func add(_ rendered: Site.Rendered, _ check: LinkCheck, _ take: (Site.Rendered) -> Void) {
        files += 1
        bytes += rendered.bytes.count
        if let page = check.read(rendered.path.description, rendered.bytes) { links.append(page) }
        take(rendered)
    }

    fileprivate mutating func add(_ other: Site.Rendering) {
        files += other.files
        bytes += other.bytes
        links += other.links
        places += other.places
    }
}
