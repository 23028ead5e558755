internal import Files

/// What is below a folder: its folders, its files, and whether any of it is a symbolic link.
struct FolderTree {
    /// The folders, by path within the folder; its own is empty.
    private(set) var folders: [String] = []
    /// The files, by path within the folder.
    private(set) var files: [String: FileStatus] = [:]
    /// Whether there are symbolic links, which make one file known by several paths.
    private(set) var hasLinks = false

    /// Looks at everything below a folder; what cannot be looked at is left out.
    init(_ root: String, at path: String = "") {
        visit(root, path, depth: 0)
    }

    private mutating func visit(_ root: String, _ path: String, depth: Int) {
        let folder = path.isEmpty ? root : "\(root)/\(path)"
        guard depth <= 32, let names = try? Folder.names(in: folder) else { return }
        folders.append(path)
        for name in names where !name.isLeftover {
            guard let text = name.text else { continue }
            let inside = path.isEmpty ? text : "\(path)/\(text)"
            guard let status = try? FileStatus.of("\(root)/\(inside)") else { continue }
            switch status.kind {
            case .folder: visit(root, inside, depth: depth + 1)
            case .symbolicLink:
                hasLinks = true
                files[inside] = try? FileStatus.of("\(root)/\(inside)", followingLink: true) ?? status
            case .file, .namedPipe, .socket, .device, .unknown: files[inside] = status
            }
        }
    }
}
