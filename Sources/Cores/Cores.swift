internal import Dispatch
internal import Synchronization

/// The machine's cores, and work that is spread over them.
public enum Cores {
    /// How many are used at most, for whatever is done within a task.
    @TaskLocal public static var limit = Int.max

    /// The results for some items, in their order; each is made on one core or another.
    ///
    /// The items are taken in runs, many for each core, so that none waits long for another and none is woken for little.
    ///
    /// - Parameter advance: Told after each run how many more items are done, on the core that did them.
    public static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], advance: (@Sendable (Int) -> Void)? = nil, _ transform: @Sendable (Item) -> Result
    ) -> [Result] {
        let run = min(max(1, items.count / 64), 256)
        let runs = (items.count + run - 1) / run
        let parts = Mutex<[[Result]]>(Array(repeating: [], count: runs))
        let next = Atomic(0)
        // Dispatch runs as many workers at a time as there are cores; one that comes late finds nothing left to do.
        DispatchQueue.concurrentPerform(iterations: min(runs, limit)) { _ in
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < runs else { return }
                let part = items[(number * run)..<min((number + 1) * run, items.count)].map(transform)
                parts.withLock { $0[number] = part }
                advance?(part.count)
            }
        }
        return parts.withLock { Array($0.joined()) }
    }
}
