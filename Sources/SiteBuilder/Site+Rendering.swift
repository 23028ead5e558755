public import Addresses
public import Cores

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
    }

    /// Makes everything in the site, on all cores; in the order of ``allResources``.
    ///
    /// - Parameter watch: Told how far it has come.
    public func rendered(watch: any WorkWatch = NoWatch()) -> [Rendered] {
        let resources = allResources
        watch.begin(resources.count)
        return Cores.map(resources, advance: watch.advance) { Rendered(path: $0.path, bytes: $0.render()) }
    }
}
