internal import Files
internal import Synchronization

/// A site on its way to the disk: each file is brought there as soon as it is made, and none is in its place before all are.
///
/// A file that the folder holds already is let go; any other is written to the staging folder, so that a site needs no
/// room in memory, and a full disk shows before any page is touched. While there is a draft nobody else publishes to the
/// folder. It ends with ``publish()`` or ``discard()``.
public final class Draft: Sendable {
    private let folder: OutputFolder
    private let lock: FolderLock
    /// What was published before.
    private let old: Manifest?
    private let staging: Staging
    private let state = Mutex(State())

    private struct State {
        var items: [Publication.Item] = []
        /// Why no more is taken.
        var fault: PublishingError?
    }

    init(in folder: OutputFolder) throws(PublishingError) {
        let lock = try PublishingError.untouched(FolderLock.take(on: folder.path))
        guard let lock else { throw .busy(output: folder.path) }
        do throws(PublishingError) {
            old = try folder.manifest()
            // What a build that was killed has left behind.
            try PublishingError.untouched(folder.removeStaging())
        } catch {
            lock.release()
            throw error
        }
        self.folder = folder
        self.lock = lock
        staging = Staging(in: folder)
    }

    /// Takes a file that was made, on any core.
    ///
    /// What goes wrong is told when the draft is published; after it nothing more is written.
    ///
    /// - Parameter path: Relative to the output folder, such as `omrader/klima/index.html`.
    public func add(_ path: String, _ bytes: [UInt8]) {
        guard state.withLock({ $0.fault == nil }) else { return }
        do throws(PathFault) {
            let place = try OutputPath(path)
            let (item, fault) = staged(bytes, for: place)
            state.withLock { state in
                state.items.append(item)
                state.fault = state.fault ?? fault
            }
        } catch {
            state.withLock { $0.fault = $0.fault ?? .path(path, error) }
        }
    }

    private func staged(_ bytes: [UInt8], for path: OutputPath) -> (Publication.Item, PublishingError?) {
        let isListed = old?.paths.contains(path) == true
        // Why it can't be compared tells the survey, where nothing that matters more is wrong.
        let comparison =
            isListed ? Result { () throws(FileError) in try File.holds(bytes, at: folder.place(path.text)) } : nil
        var item = Publication.Item(path: path, comparison: comparison)
        if case .success(true) = comparison { return (item, nil) }
        do throws(FileError) {
            item.staged = try staging.write(bytes, for: path, isReplacement: isListed)
        } catch {
            return (item, .untouched(error))
        }
        return (item, nil)
    }

    /// Makes the folder hold what was added, and nothing else of what this program wrote.
    ///
    /// - Throws: ``PublishingError``, also for what went wrong before; but for `halfway`, the site that was there is as it was.
    public func publish() throws(PublishingError) -> PublishingReport {
        do throws(PublishingError) {
            let (items, fault) = state.withLock { ($0.items, $0.fault) }
            // Two files for one place are why the second could not be written.
            let publication = try Publication(items)
            if let fault { throw fault }
            let new = Manifest(publication.items.map(\.path))
            let survey = try Survey(of: publication, in: folder, after: old)
            if survey.changesFiles || old != new {
                var replacement = Replacement(survey, staged: staging, in: folder, from: old, to: new)
                try replacement.run()
            } else {
                try PublishingError.untouched(folder.removeStaging())
            }
            lock.release()
            return PublishingReport(
                new: survey.new.count, replaced: survey.replaced.count, unchanged: survey.unchanged,
                removed: survey.stale.count)
        } catch {
            discard()
            throw error
        }
    }

    /// Gives up what was added; what was published before is as it was.
    public func discard() {
        try? folder.removeStaging()
        folder.removeIfMade()
        lock.release()
    }
}
