public import Addresses

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

    /// Makes everything in the site, on all cores; in the order of ``resources``.
    public func rendered() async -> [Rendered] {
        // Some chunks per core, not a task per page: a task costs as much as a small page.
        let chunk = max(8, resources.count / 64)
        return await withTaskGroup(of: (Int, [Rendered]).self) { group in
            for start in stride(from: 0, to: resources.count, by: chunk) {
                let part = resources[start..<min(start + chunk, resources.count)]
                group.addTask {
                    (start, part.map { Rendered(path: $0.path, bytes: $0.render()) })
                }
            }
            var parts: [(Int, [Rendered])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}
