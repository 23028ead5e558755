/// Which names stand in which folder of the content, so that no reader takes paths apart.
struct ContentOutline: Sendable {
    /// A folder within one of the folders that content is made of, such as that of a promise.
    struct Folder: Sendable {
        let name: String
        /// The names of the files directly in it.
        fileprivate(set) var files: [String] = []
    }

    /// The files beside the folders.
    private(set) var files: [String] = []
    /// The paths of files that are deeper than any that is read.
    private(set) var tooDeep: [String] = []
    private var filesByFolder: [String: [String]] = [:]
    private var foldersByFolder: [String: [Folder]] = [:]

    /// - Parameter paths: Sorted, so that what is in one folder stands together.
    init(_ paths: [String]) {
        for path in paths {
            let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 3).map { String(Substring($0)) }
            switch parts.count {
            case 1: files.append(path)
            case 2: filesByFolder[parts[0], default: []].append(parts[1])
            case 3: add(parts[2], to: parts[1], in: parts[0])
            default: tooDeep.append(path)
            }
        }
    }

    private mutating func add(_ file: String, to name: String, in folder: String) {
        var folders = foldersByFolder.removeValue(forKey: folder) ?? []
        if folders.last?.name != name { folders.append(Folder(name: name)) }
        folders[folders.count - 1].files.append(file)
        foldersByFolder[folder] = folders
    }

    /// The files directly in a folder.
    func files(in folder: String) -> [String] { filesByFolder[folder, default: []] }

    /// The folders directly in a folder.
    func folders(in folder: String) -> [Folder] { foldersByFolder[folder, default: []] }

    /// The folders that anything is in.
    var names: Set<String> { Set(filesByFolder.keys).union(foldersByFolder.keys) }
}
