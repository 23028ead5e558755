internal import Files
internal import Foundation

/// Watches a folder by looking at it again and again: everywhere, but later.
struct Polling {
    /// The folder.
    let root: String

    private var known: FolderTree

    init(_ root: String) {
        self.root = root
        known = FolderTree(root)
    }

    /// Waits half a second, and tells what has changed since the last time.
    mutating func changes() -> [Change] {
        Thread.sleep(forTimeInterval: 0.5)
        let now = FolderTree(root)
        defer { known = now }
        guard now.folders == known.folders, !now.hasLinks else {
            return now.folders != known.folders || now.files != known.files ? [.anything] : []
        }
        var changes = now.files.filter { known.files[$0.key] != $0.value }.map { Change.file($0.key) }
        changes += known.files.keys.filter { now.files[$0] == nil }.map { Change.file($0) }
        return changes
    }
}
