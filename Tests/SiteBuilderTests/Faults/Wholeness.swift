import Foundation
import SiteBuilder
import Testing

/// What must be true of an output folder at every moment, whatever has happened to the process that changes it.
enum Wholeness {
    /// Each page is its whole old or its whole new version, and no page is unknown to the manifest.
    static func check(
        _ tree: [String: [UInt8]], old: TestSite, new: TestSite, _ note: Comment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let listed = Set(
            String(decoding: tree[".ordholden-manifest"] ?? [], as: UTF8.self).split(separator: "\n").dropFirst())
        for (path, bytes) in tree where !path.hasPrefix(".") && !path.hasSuffix("/") {
            let versions = [old.pages[path], new.pages[path]].compactMap { $0.map { Array($0.utf8) } }
            #expect(versions.contains(bytes), "\(note): \(path) is not whole", sourceLocation: sourceLocation)
            #expect(listed.contains(Substring(path)), "\(note): \(path) is unknown", sourceLocation: sourceLocation)
        }
        // A page of both sites at the same path is never missing.
        for path in old.pages.keys where new.pages[path] != nil {
            #expect(tree[path] != nil, "\(note): \(path) is missing", sourceLocation: sourceLocation)
        }
    }

    /// The next build, of either site, leaves exactly that site.
    static func checkHealing(
        of folder: TemporaryFolder, _ name: String, by sites: [TestSite], _ note: Comment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for site in sites {
            let copy = "healed-" + UUID().uuidString
            try FileManager.default.copyItem(atPath: folder(name), toPath: folder(copy))
            try site.publish(to: folder(copy))
            #expect(try folder.tree(copy) == site.tree, note, sourceLocation: sourceLocation)
            try FileManager.default.removeItem(atPath: folder(copy))
        }
    }
}
