public import Addresses

/// A pattern of paths, and the role of every file it fits.
public struct HeaderRule: Hashable, Sendable {
    /// A path of the site, or with an asterisk at its end all that begin with it.
    public let pattern: String
    /// What the files are.
    public let role: FileRole

    /// The shortest list of rules that fits each file once.
    ///
    /// Once, because servers that have a file fit two rules put the values of both into one header, and two policies for
    /// one frame forbid what either does. A folder with files of one role is one rule, also for what is not there; others
    /// are told file by file, folder by folder.
    public static func rules(_ files: some Sequence<(path: SitePath, role: FileRole)>) -> [HeaderRule] {
        var root = Folder()
        for file in files {
            root.add(file.path.description.split(separator: "/", omittingEmptySubsequences: false)[1...], file.role)
        }
        // The root is never one rule: what is not there must be no part of the site.
        return root.rules(at: "/").sorted { $0.pattern < $1.pattern }
    }

    private struct Folder {
        var files: [(name: Substring, role: FileRole)] = []
        var folders: [Substring: Folder] = [:]

        mutating func add(_ names: ArraySlice<Substring>, _ role: FileRole) {
            guard let first = names.first else { return }
            if names.count == 1 {
                files.append((first, role))
            } else {
                folders[first, default: Folder()].add(names.dropFirst(), role)
            }
        }

        var roles: Set<FileRole> {
            folders.values.reduce(into: Set(files.map(\.role))) { $0.formUnion($1.roles) }
        }

        func rules(at path: String) -> [HeaderRule] {
            files.map { HeaderRule(pattern: path + $0.name, role: $0.role) }
                + folders.flatMap { name, folder in
                    let path = "\(path)\(name)/"
                    if folder.roles.count == 1, let role = folder.roles.first {
                        return [HeaderRule(pattern: path + "*", role: role)]
                    }
                    return folder.rules(at: path)
                }
        }
    }
}
