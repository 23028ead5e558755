internal import Dispatch
internal import Foundation

/// The signals that ask a program to stop: Ctrl-C, and what a system sends at its end.
struct StopSignals {
    private let sources: [any DispatchSourceSignal]

    /// Calls back when one of them comes.
    init(_ stop: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            // Its own action would end the program before it has closed anything.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: stop)
            source.resume()
            return source
        }
    }

    /// Gives the signals back their own action.
    func ignore() {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
}
