internal import Files

/// What a publication will change in the output folder, found without changing anything.
struct Survey {
    /// Files that are not there yet.
    private(set) var new: [Publication.Item] = []
    /// Files that are there with other bytes.
    private(set) var replaced: [Publication.Item] = []
    /// How many files are there as they should be.
    private(set) var unchanged = 0
    /// Files of an earlier publication that are there and no longer part of the site.
    private(set) var stale: [OutputPath] = []
    /// Folders of files that are no longer part of the site, in case they are empty now; innermost first.
    private(set) var abandoned: [OutputPath] = []
    /// Folders that will be files, with every folder in them, innermost first.
    private(set) var vacated: [OutputPath] = []
    /// How each folder that the publication needs stands on the disk.
    private(set) var folders: [OutputPath: Standing] = [:]

    /// How a folder stands on the disk.
    enum Standing: Hashable, Sendable {
        case there
        case missing
        /// A file of an earlier publication has its name, or that of a folder around it.
        case blocked
    }

    private let output: OutputFolder
    private let listed: Set<OutputPath>

    /// Compares a publication with the disk.
    ///
    /// - Throws: when anything that this program did not write stands in the way.
    init(of publication: Publication, in output: OutputFolder, after manifest: Manifest?) throws(PublishingError) {
        self.output = output
        listed = manifest?.paths ?? []
        for item in publication.items { try add(item) }
        let planned = Set(publication.items.map(\.path))
        var around: Set<OutputPath> = []
        for path in listed.subtracting(planned).sorted() {
            let folders = try realFolders(around: path)
            around.formUnion(folders)
            guard folders == path.folders, try status(of: path)?.kind == .file else { continue }
            stale.append(path)
        }
        abandoned = around.subtracting(planned).subtracting(self.folders.keys).sorted().reversed()
    }

    /// Whether the publication changes any file.
    var changesFiles: Bool { !(new.isEmpty && replaced.isEmpty && stale.isEmpty) }

    /// The folders that are not there yet, each with all that will be in it: none stands in another of them.
    var newFolders: [OutputPath] {
        folders.filter { $1 != .there && isThere($0.folders.last) }.keys.sorted()
    }

    /// Whether a folder stands on the disk, for which nothing has to be changed; the output folder itself does.
    func isThere(_ folder: OutputPath?) -> Bool { folder.map { folders[$0] == .there } ?? true }

    /// The folders that are there and in which names will be added, replaced or removed.
    var changedFolders: Set<OutputPath> {
        let changed = new.map(\.path) + replaced.map(\.path) + vacated
        return Set(
            changed.compactMap { path in path.folders.last { folders[$0] == .there } }
                + stale.compactMap(\.folders.last))
    }

    private mutating func add(_ item: Publication.Item) throws(PublishingError) {
        guard try standing(of: item.path.folders.last) == .there, let status = try status(of: item.path) else {
            return new.append(item)
        }
        switch status.kind {
        case .file where item.comparison != nil:
            let isSame = try PublishingError.untouched(item.comparison?.get() ?? false)
            if isSame { unchanged += 1 } else { replaced.append(item) }
        case .folder:
            try vacate(item.path)
            new.append(item)
        case .file, .symbolicLink, .namedPipe, .socket, .device, .unknown:
            throw .inTheWay(path: output.place(item.path.text), status.kind)
        }
    }

    private mutating func standing(of folder: OutputPath?) throws(PublishingError) -> Standing {
        guard let folder else { return .there }
        if let known = folders[folder] { return known }
        var standing = try standing(of: folder.folders.last)
        if standing == .there { standing = try examine(folder) }
        folders[folder] = standing
        return standing
    }

    private func examine(_ folder: OutputPath) throws(PublishingError) -> Standing {
        guard let status = try status(of: folder) else { return .missing }
        switch status.kind {
        case .folder where status.volume == output.volume: return .there
        case .folder: throw .otherFileSystem(path: output.place(folder.text))
        case .file where listed.contains(folder): return .blocked
        case .file, .symbolicLink, .namedPipe, .socket, .device, .unknown:
            throw .inTheWay(path: output.place(folder.text), status.kind)
        }
    }

    /// Makes sure that a folder holds nothing but files of ours, so that a file can take its place.
    private mutating func vacate(_ folder: OutputPath) throws(PublishingError) {
        let place = output.place(folder.text)
        let names = try PublishingError.untouched(Folder.names(in: place))
        for name in names {
            let path = folder.text + "/" + name.shown
            guard let child = try? OutputPath(path), name.text != nil, let status = try status(of: child) else {
                throw .inTheWay(path: output.place(path), .file)
            }
            switch status.kind {
            case .folder: try vacate(child)
            case .file where listed.contains(child): break
            case .file, .symbolicLink, .namedPipe, .socket, .device, .unknown:
                throw .inTheWay(path: output.place(path), status.kind)
            }
        }
        vacated.append(folder)
    }

    /// The folders around a path, from the outermost, up to the first that is none any more.
    ///
    /// Where the user has put a link in the place of a folder, what is behind it is no longer ours.
    private func realFolders(around path: OutputPath) throws(PublishingError) -> [OutputPath] {
        var folders: [OutputPath] = []
        for folder in path.folders {
            guard try status(of: folder)?.kind == .folder else { break }
            folders.append(folder)
        }
        return folders
    }

    private func status(of path: OutputPath) throws(PublishingError) -> FileStatus? {
        let place = output.place(path.text)
        return try PublishingError.untouched(FileStatus.of(place))
    }
}
