internal import Cores
internal import Synchronization

/// Shows how far the stages of long work have come, on a terminal and after a second; what comes before is over too soon to be read.
final class ProgressBar: Sendable {
    private struct State {
        var stage = ""
        var count = 0
        var done = 0
        var began = ContinuousClock.now
        var drawn: ContinuousClock.Instant?
    }

    /// How long the work goes on before anything is shown.
    private static let patience = Duration.seconds(1)
    /// How often it is drawn at most.
    private static let pause = Duration.milliseconds(100)

    private let start = ContinuousClock.now
    private let isShown: Bool
    private let state = Mutex(State())

    /// - Parameter isShown: Whether there is someone to see it.
    init(isShown: Bool) { self.isShown = isShown }

    /// One of the stages, to be told of how far it has come.
    func stage(_ name: String) -> some WorkWatch { Stage(bar: self, name: name) }

    /// Takes the bar away, so that something else can be written.
    func clear() {
        state.withLock { state in
            guard state.drawn != nil else { return }
            state.drawn = nil
            Output.ask("\r\u{1B}[K")
        }
    }

    private func begin(_ stage: String, _ count: Int) {
        state.withLock { $0 = State(stage: stage, count: count, drawn: $0.drawn) }
    }

    private func advance(_ count: Int) {
        guard isShown else { return }
        state.withLock { state in
            state.done += count
            let now = ContinuousClock.now
            guard now - start > Self.patience, state.drawn.map({ now - $0 > Self.pause }) ?? true else { return }
            state.drawn = now
            Output.ask("\r\(Self.line(state.stage, state.done, of: state.count, after: now - state.began))\u{1B}[K")
        }
    }

    /// How it looks: `Rendering [#######-------------] 4200 of 10000, 8400/s, 1 s left`.
    static func line(_ stage: String, _ done: Int, of count: Int, after duration: Duration) -> String {
        let width = 20
        let filled = count > 0 ? width * min(done, count) / count : width
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
        let seconds = max(duration / .seconds(1), 0.001)
        let rate = Double(done) / seconds
        let left = rate > 0 ? Int((Double(max(0, count - done)) / rate).rounded(.up)) : 0
        return "\(stage) [\(bar)] \(done) of \(count), \(Int(rate))/s, \(left) s left"
    }

    private struct Stage: WorkWatch {
        let bar: ProgressBar
        let name: String

        func begin(_ count: Int) { bar.begin(name, count) }
        func advance(_ count: Int) { bar.advance(count) }
    }
}
