internal import Foundation
internal import Synchronization

/// Watches a folder and all below it on a thread of its own, and tells of every change.
///
/// By inotify where there is such a thing; elsewhere, and where the system has no watches left, by looking twice a second.
/// A folder that is not there, or goes away, is waited for.
final class FolderWatch: Sendable {
    private let isStopped = Atomic(false)

    /// Begins to watch.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - tell: Called on the watching thread.
    init(_ path: String, tell: @escaping @Sendable (Change) -> Void) {
        let ready = DispatchSemaphore(value: 0)
        Thread.detachNewThread { [self] in
            watch(path, ready: ready, tell: tell)
        }
        // What is saved from here on is told.
        ready.wait()
    }

    /// Ends it, soon.
    func stop() {
        isStopped.store(true, ordering: .relaxed)
    }

    private func watch(_ path: String, ready: DispatchSemaphore, tell: (Change) -> Void) {
        var watch = WatchMethod(path)
        ready.signal()
        while !isStopped.load(ordering: .relaxed) {
            for change in watch.changes() { tell(change) }
        }
        watch.close()
    }
}
