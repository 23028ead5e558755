/// All the files of a site as they are to stand on the disk: a plan, checked as a whole before anything is touched.
public struct Publication: Sendable {
    struct Item: Sendable {
        let path: OutputPath
        let bytes: [UInt8]
    }

    /// The files in the byte order of their paths.
    let items: [Item]

    /// Checks and sorts the files of a site.
    ///
    /// - Parameter files: Each with its path relative to the output folder, such as `omrader/klima/index.html`.
    /// - Throws: ``PublishingError/path(_:_:)`` for a path that leaves the folder, is hidden, or collides with another on
    ///   any common file system, also one that folds case or normalises Unicode.
    public init(_ files: [(path: String, bytes: [UInt8])]) throws(PublishingError) {
        var items: [Item] = []
        items.reserveCapacity(files.count)
        for file in files {
            do throws(PathFault) {
                items.append(Item(path: try OutputPath(file.path), bytes: file.bytes))
            } catch {
                throw .path(file.path, error)
            }
        }
        items.sort { $0.path < $1.path }

        var seen: Set<String> = []
        for item in items where !seen.insert(item.path.folded).inserted { throw .path(item.path.text, .twice) }
        for folder in Set(items.flatMap(\.path.folders)).sorted() where seen.contains(folder.folded) {
            throw .path(folder.text, .alsoFolder)
        }
        self.items = items
    }
}
