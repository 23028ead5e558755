internal import SystemPackage

extension ContentFolder {
    /// Whether a path in the folder really leads into it, by whatever symbolic links it goes.
    ///
    /// Of a path that is not there yet, the deepest folder that is there decides.
    ///
    /// - Throws: `FileError` when the folder itself is missing.
    public func contains(_ relative: String) throws(FileError) -> Bool {
        let place = try DiskPath(path, for: .examine)
        let root = try FileError.naming(.examine, path) { try SystemCall.realPath(place) }
        var parts = relative.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard !parts.isEmpty, !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return false }
        while !parts.isEmpty {
            let shown = path + "/" + parts.joined(separator: "/")
            let place = try DiskPath(shown, for: .examine)
            if try FileStatus.of(place, followingLink: false) != nil {
                // What is there and has no real path is a link to nothing: whoever wrote to it would write elsewhere.
                guard let real = try? SystemCall.realPath(place) else { return false }
                return real.isInside(root)
            }
            parts.removeLast()
        }
        return true
    }

    /// Makes a file, and the folders it stands in, that appears whole or not at all.
    ///
    /// - Parameter relative: Where in the folder; the caller has made sure that it is inside (``contains(_:)``).
    /// - Throws: `FileError`, also when something is there (``FileError/isTaken``).
    public func create(_ relative: String, holding bytes: [UInt8]) throws(FileError) {
        let parts = relative.split(separator: "/").map(String.init)
        let home = ([path] + parts.dropLast()).joined(separator: "/")
        try Folder.makeAll(home)
        do throws(FileError) {
            try File.place("\(path)/\(relative)", holding: bytes)
        } catch {
            _ = try? Folder.removeIfEmpty(home)
            throw error
        }
    }

    /// Gives a file another text in one step, if it still has the one that is expected.
    ///
    /// - Returns: `false`, and nothing is changed, when it holds something else by now, is gone or is a symbolic link.
    public func replace(_ relative: String, holding old: [UInt8], by new: [UInt8]) throws(FileError) -> Bool {
        let target = "\(path)/\(relative)"
        guard try File.holds(old, at: target) else { return false }
        let draft = File.draftName(beside: target)
        try File.create(draft, holding: new, saved: true)
        do throws(FileError) {
            // Looked at once more: writing takes longer than this.
            guard try File.holds(old, at: target) else {
                try File.remove(draft)
                return false
            }
            try File.rename(draft, to: target)
            return true
        } catch {
            try? File.remove(draft)
            throw error
        }
    }

    /// Removes a file, and the folder it stood in if nothing else is there.
    public func remove(_ relative: String) throws(FileError) {
        try File.remove("\(path)/\(relative)")
        let parts = relative.split(separator: "/")
        if parts.count > 1 {
            try Folder.removeIfEmpty(([path] + parts.dropLast().map(String.init)).joined(separator: "/"))
        }
    }
}
