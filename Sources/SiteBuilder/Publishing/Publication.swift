internal import Files

/// All the files of a site as they are to stand on the disk: a plan, checked as a whole before anything is touched.
struct Publication: Sendable {
    struct Item: Sendable {
        let path: OutputPath
        /// Whether the disk holds the same; `nil` for what was not published before.
        let comparison: Result<Bool, FileError>?
        /// The name under which it waits in the output folder; `nil` for what the disk holds.
        var staged: String?
    }

    /// The files in the byte order of their paths.
    let items: [Item]

    /// Checks and sorts the files of a site.
    ///
    /// - Throws: ``PublishingError/path(_:_:)`` for a path that collides with another on any common file system, also one
    ///   that folds case or normalises Unicode.
    init(_ items: [Item]) throws(PublishingError) {
        let items = items.sorted { $0.path < $1.path }
        var seen: Set<String> = []
        for item in items where !seen.insert(item.path.folded).inserted { throw .path(item.path.text, .twice) }
        for folder in Set(items.flatMap(\.path.folders)).sorted() where seen.contains(folder.folded) {
            throw .path(folder.text, .alsoFolder)
        }
        self.items = items
    }
}
