internal import Dispatch
internal import Synchronization

/// The machine's cores, and work that is spread over them.
public enum Cores {
    /// The results for some items, in their order; each is made on one core or another.
    ///
    /// The items are taken in runs, many for each core, so that none waits long for another and none is woken for little.
    public static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ transform: @Sendable (Item) -> Result
    ) -> [Result] {
        let run = min(max(1, items.count / 64), 256)
        let runs = (items.count + run - 1) / run
        guard runs > 1 else { return items.map(transform) }
        let parts = Mutex<[[Result]]>(Array(repeating: [], count: runs))
        DispatchQueue.concurrentPerform(iterations: runs) { number in
            let part = items[(number * run)..<min((number + 1) * run, items.count)].map(transform)
            parts.withLock { $0[number] = part }
        }
        return parts.withLock { Array($0.joined()) }
    }
}
