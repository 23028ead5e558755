internal import Foundation

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Whether there is someone at the other end of the three streams.
enum Terminal {
    /// Whether questions can be asked: somebody types, and sees what is asked.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Whether results are looked at, and not taken by another program.
    static var showsResults: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether what is told beside the results is looked at, on a terminal that can take it back.
    static var showsErrors: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Whether results may have colours: to a terminal that knows them, unless `NO_COLOR` is set (https://no-color.org).
    static var showsColours: Bool {
        let environment = ProcessInfo.processInfo.environment
        return showsResults && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// Asks a question; `nil` when the input has ended.
    static func answer(to question: String) -> String? {
        Output.ask(question)
        return readLine()?.trimmingCharacters(in: .whitespaces)
    }
}
