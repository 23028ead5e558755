internal import Synchronization

/// Gathers changes until a burst of them is over, so that many files saved at once are read once.
final class Burst: Sendable {
    private struct State {
        var changes: Set<Change> = []
        var last = ContinuousClock.now
        /// When the last burst was taken.
        var taken: ContinuousClock.Instant?
    }

    private let state = Mutex(State())
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init() {
        (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Adds a change; from any thread.
    func add(_ change: Change) {
        state.withLock { state in
            state.changes.insert(change)
            state.last = .now
        }
        signal.yield()
    }

    /// Waits for changes, and until they are over.
    ///
    /// For one reader only.
    ///
    /// - Returns: `nil` when the task was cancelled.
    func next() async -> Set<Change>? {
        for await _ in signals {
            let start = ContinuousClock.now
            while let wait = wait(since: start) {
                guard (try? await Task.sleep(for: wait, tolerance: .zero)) != nil else { return nil }
            }
            let changes = state.withLock { state in
                defer { state.changes = [] }
                if !state.changes.isEmpty { state.taken = .now }
                return state.changes
            }
            if !changes.isEmpty { return changes }
        }
        return nil
    }

    /// How much longer to wait; `nil` when the burst is over.
    private func wait(since start: ContinuousClock.Instant) -> Duration? {
        let (count, last, taken) = state.withLock { ($0.changes.count, $0.last, $0.taken) }
        let calm = Calm.time(changes: count, sinceLastBurst: taken.map { start - $0 })
        let end = min(last + calm, start + Calm.longest)
        let now = ContinuousClock.now
        return now < end ? end - now : nil
    }
}
