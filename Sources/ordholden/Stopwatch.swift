/// Tells how long each stage of a command took.
struct Stopwatch {
    private let clock = ContinuousClock()
    private let start = ContinuousClock.now
    private var lap = ContinuousClock.now

    /// The time since the last call, in words: `31 ms`.
    mutating func split() -> String {
        let now = clock.now
        defer { lap = now }
        return Self.words(now - lap)
    }

    /// The time since the beginning, in words.
    var total: String { Self.words(clock.now - start) }

    /// A time in words.
    static func words(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let milliseconds = Double(seconds) * 1000 + Double(attoseconds) / 1e15
        if milliseconds < 10 { return "\((milliseconds * 10).rounded() / 10) ms" }
        return milliseconds < 10_000 ? "\(Int(milliseconds.rounded())) ms" : "\(Int((milliseconds / 1000).rounded())) s"
    }
}
