public import Cores
package import Files

/// Brings a site to a folder on the disk, so that at every moment each page there is whole: its old or its new self.
public struct Publisher: Sendable {
    /// The folder's path; it is made if it is missing, and may be a symbolic link to a folder.
    public let output: String

    /// Called before each change to the folder; a test looks at it then, or answers as the disk might.
    package var beforeStep: @Sendable (PublishingStep) -> FileError? = { _ in nil }

    private let watch: any WorkWatch

    /// - Parameter watch: Told how many files are brought to their place.
    public init(output: String, watch: any WorkWatch = NoWatch()) {
        self.output = output
        self.watch = watch
    }

    /// Begins a publication: files are added to it as they are made, and then published or discarded as a whole.
    ///
    /// Files with the same bytes are left alone, others are replaced in one step each, and files of an earlier publication
    /// that are no longer in this one are removed. Nothing that this program did not write is ever changed: where it
    /// stands in the way, and in a folder that has files but no manifest, the publication is refused.
    ///
    /// - Throws: ``PublishingError``; the site that was there is as it was.
    public func draft() throws(PublishingError) -> Draft {
        let folder = try OutputFolder(output, watch: watch, beforeStep: beforeStep)
        do throws(PublishingError) {
            return try Draft(in: folder)
        } catch {
            folder.removeIfMade()
            throw error
        }
    }

    /// The site that is there, if it is known to be what a build of the same would make; `nil` when it has to be built.
    ///
    /// - Returns: How many files it has, and how many warnings its build gave.
    public func standing(of key: BuildKey) -> (files: Int, warnings: Int)? {
        guard let status = try? FileStatus.of(output, followingLink: true), status.kind == .folder,
            let folder = try? OutputFolder(output, watch: watch, beforeStep: beforeStep),
            let lock = try? FolderLock.take(on: folder.path)
        else { return nil }
        defer { lock.release() }
        guard let bytes = try? File.read(folder.place(BuildRecord.name), followingLink: false),
            let record = BuildRecord(reading: bytes), record.key == key.text,
            let manifest = try? folder.manifest(),
            BuildRecord.marks(of: manifest, in: folder) == record.marks
        else { return nil }
        return (manifest.paths.count, record.warnings)
    }

    /// Notes what the site that was just published was made from, for ``standing(of:)``.
    ///
    /// A disk that has no room for the note costs the next build its shortcut, and nothing else.
    public func note(_ key: BuildKey, warnings: Int) {
        guard let folder = try? OutputFolder(output, watch: watch, beforeStep: beforeStep),
            let lock = try? FolderLock.take(on: folder.path)
        else { return }
        defer { lock.release() }
        let place = folder.place(BuildRecord.name)
        guard let manifest = try? folder.manifest(), let marks = BuildRecord.marks(of: manifest, in: folder) else {
            return
        }
        let record = BuildRecord(key: key, warnings: warnings, marks: marks).bytes
        if (try? File.holds(record, at: place)) == true { return }
        try? File.remove(place)
        try? File.create(place, holding: record)
    }
}
