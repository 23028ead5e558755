public import Addresses
public import Cores

extension Site {
    /// Something that was made.
    public struct Rendered: Sendable {
        /// Where it goes.
        public let path: SitePath
        /// What is in it.
        public let bytes: [UInt8]
    }

    /// Makes everything in the site, on all cores; in the order of ``resources``.
    ///
    /// - Parameter watch: Told how far it has come.
    public func rendered(watch: any WorkWatch = NoWatch()) -> [Rendered] {
        watch.begin(resources.count)
        return Cores.map(resources, advance: watch.advance) { Rendered(path: $0.path, bytes: $0.render()) }
    }
}
