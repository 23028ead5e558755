internal import SystemPackage

/// One walk through a content folder, with what it has found so far.
struct FolderWalk {
    /// The real path of the folder, which no link may leave.
    let root: DiskPath

    private var contents = ContentFolder.Contents()
    private let limit: Int
    private var visited = 0

    init(root: DiskPath, limit: Int) {
        self.root = root
        self.limit = limit
    }

    /// What was found, in the byte order of the paths.
    ///
    /// The order of the walk is another one: it has all of `a/` before `a-b`, though `-` comes before `/`.
    var sorted: ContentFolder.Contents {
        var sorted = contents
        sorted.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        sorted.problems.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return sorted
    }

    /// Visits the names in a folder.
    ///
    /// - Parameters:
    ///   - relative: The folder's path within the content folder, empty or with `/` at its end.
    ///   - ancestors: The folder and those it stands in; a link to any of them would never end.
    mutating func visit(
        _ names: [FileName], of folder: DiskPath, at relative: String, inside ancestors: [FileStatus]
    ) {
        for name in names where !name.isLeftover {
            visited += 1
            if visited > limit {
                // Told once; the folders around this one stop here as well.
                if visited == limit + 1 { report(.tooMany, at: relative + name.shown) }
                return
            }
            let place = folder.child(name)
            guard let text = name.text else {
                report(.nameNotUTF8, at: relative + name.shown)
                continue
            }
            if !name.isPlain { report(.nameNotPlain, at: relative + text) }
            do throws(FileError) {
                try visit(place, at: relative + text, inside: ancestors)
            } catch {
                report(.unreadable(error), at: relative + text)
            }
        }
    }

    private mutating func visit(
        _ place: DiskPath, at relative: String, inside ancestors: [FileStatus]
    ) throws(FileError) {
        var status = try FileStatus.required(place, followingLink: false)
        var place = place
        if status.kind == .symbolicLink {
            guard let real = try? SystemCall.realPath(place),
                let target = try? FileStatus.of(real, followingLink: false)
            else { return report(.linkIsBroken, at: relative) }
            guard real.isInside(root) else { return report(.linkLeavesFolder, at: relative) }
            if ancestors.contains(where: target.isSame) { return report(.linkIsCycle, at: relative) }
            (place, status) = (real, target)
        }
        switch status.kind {
        case .file:
            contents.files.append(ContentFolder.Item(path: relative, size: status.size))
        case .folder:
            if ancestors.count >= ContentFolder.maximumDepth { return report(.tooDeep, at: relative) }
            visit(try Folder.names(in: place), of: place, at: relative + "/", inside: ancestors + [status])
        case .symbolicLink, .namedPipe, .socket, .device, .unknown:
            report(.notAFile(status.kind), at: relative)
        }
    }

    private mutating func report(_ reason: FolderProblem.Reason, at path: String) {
        contents.problems.append(FolderProblem(path: path, reason: reason))
    }
}
