public import Addresses
internal import Cores

extension Site {
    /// Something that was made.
    public struct Rendered: Sendable {
        /// Where it goes.
        public let path: SitePath
        /// What is in it.
        public let bytes: [UInt8]
    }

    /// Makes everything in the site, on all cores; in the order of ``resources``.
    public func rendered() -> [Rendered] {
        Cores.map(resources) { Rendered(path: $0.path, bytes: $0.render()) }
    }
}
