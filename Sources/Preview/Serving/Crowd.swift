internal import Synchronization

/// How many connections there are, and how many there may be.
final class Crowd: Sendable {
    private let limit: Int
    private let count = Mutex(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// Counts a connection in; `false` when there are too many.
    func enter() -> Bool {
        count.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
    }

    /// Counts a connection out.
    func leave() {
        count.withLock { $0 -= 1 }
    }
}
