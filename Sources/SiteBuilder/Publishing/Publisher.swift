public import Cores
package import Files

/// Brings a site to a folder on the disk, so that at every moment each page there is whole: its old or its new self.
public struct Publisher: Sendable {
    /// The folder's path; it is made if it is missing, and may be a symbolic link to a folder.
    public let output: String

    /// Called before each change to the folder; a test looks at it then, or answers as the disk might.
    package var beforeStep: @Sendable (PublishingStep) -> FileError? = { _ in nil }

    private let watch: any WorkWatch

    /// - Parameter watch: Told how many files are written.
    public init(output: String, watch: any WorkWatch = NoWatch()) {
        self.output = output
        self.watch = watch
    }

    /// Makes the folder hold a publication.
    ///
    /// Files with the same bytes are left alone, others are replaced in one step each, and files of an earlier publication
    /// that are no longer in this one are removed. Nothing that this program did not write is ever changed: where it
    /// stands in the way, and in a folder that has files but no manifest, the publication is refused.
    ///
    /// - Throws: ``PublishingError``; but for `halfway`, the site that was there is as it was.
    public func publish(_ publication: Publication) throws(PublishingError) -> PublishingReport {
        let folder = try OutputFolder(output, watch: watch, beforeStep: beforeStep)
        let lock = try PublishingError.untouched(FolderLock.take(on: folder.path))
        guard let lock else { throw .busy(output: folder.path) }
        defer { lock.release() }

        let old = try folder.manifest()
        let new = Manifest(publication.items.map(\.path))
        let survey = try Survey(of: publication, in: folder, after: old)
        // What a build that was killed has left behind.
        try PublishingError.untouched(folder.removeStaging())
        if survey.changesFiles || old != new {
            var replacement = Replacement(survey, in: folder, from: old, to: new)
            try replacement.run()
        }
        return PublishingReport(
            new: survey.new.count, replaced: survey.replaced.count, unchanged: survey.unchanged,
            removed: survey.stale.count)
    }
}
