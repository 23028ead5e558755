internal import Synchronization

/// The streams that are open, each told when something is new.
final class Audience: Sendable {
    /// The most streams at a time; the connections that are left serve pages.
    let limit: Int

    private struct State {
        var next = 0
        var members: [Int: @Sendable () -> Void] = [:]
    }

    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// Adds a stream.
    ///
    /// - Parameter tell: Called, from anywhere, when something is new; it must not wait.
    /// - Returns: The number to leave with; `nil` when there are too many.
    func join(_ tell: @escaping @Sendable () -> Void) -> Int? {
        state.withLock { state in
            guard state.members.count < limit else { return nil }
            state.next += 1
            state.members[state.next] = tell
            return state.next
        }
    }

    /// Takes a stream away.
    func leave(_ number: Int) {
        state.withLock { _ = $0.members.removeValue(forKey: number) }
    }

    /// Tells every stream.
    func tell() {
        for tell in state.withLock({ Array($0.members.values) }) { tell() }
    }
}
