public import Addresses
public import Cores
internal import Hosting

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

    /// Makes everything in the site, on all cores; in the order of ``allResources``.
    ///
    /// - Parameter watch: Told how far it has come.
    public func rendered(watch: any WorkWatch = NoWatch()) -> [Rendered] {
        // What takes longest begins first, and what has to wait for it comes last, so that no core waits for another.
        let waiting = resources.filter { waitsForLateFolder($0) }
        let work: [Work] =
            [.lateFolder] + resources.filter { !waitsForLateFolder($0) }.map(Work.resource)
            + waiting.map(Work.resource)
        watch.begin(work.count)
        let rendered = Cores.map(work, advance: watch.advance) { work in
            switch work {
            case .resource(let resource): [Rendered(resource)]
            case .lateFolder: lateFolder?.resources.map(Rendered.init) ?? []
            }
        }
        return rendered.joined().sorted { $0.path < $1.path }
    }

    private enum Work {
        case resource(Resource)
        /// All that is in the late folder.
        case lateFolder
    }

    /// Whether something tells where the late folder is, which may be known only when that is made.
    private func waitsForLateFolder(_ resource: Resource) -> Bool {
        resource.path == searchPage || resource.path == .file(named: HeadersFile.name)
    }
}
