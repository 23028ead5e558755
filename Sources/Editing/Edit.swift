/// Changes to a content folder that belong together: files that are new, and files whose text becomes another.
public struct Edit: Hashable, Sendable {
    /// A file that is new.
    public struct Creation: Hashable, Sendable {
        /// Where it goes, within the content folder.
        public let path: String
        /// What is in it.
        public let text: String
    }

    /// A file that is changed.
    public struct Change: Hashable, Sendable {
        /// Where it is, within the content folder.
        public let path: String
        /// What it must still hold when it is written, so that nobody's work is lost.
        public let old: String
        /// What it holds afterwards.
        public let new: String
    }

    /// The files that are new.
    public var created: [Creation] = []
    /// The files that are changed.
    public var changed: [Change] = []

    public init() {}

    /// An edit that makes files, in this order.
    init(creating files: (path: String, text: String)...) {
        created = files.map { Creation(path: $0.path, text: $0.text) }
    }
}
