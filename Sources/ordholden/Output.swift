internal import Foundation

/// The two streams and the exit status: the only place of the program that prints or exits.
enum Output {
    /// Writes a line of results.
    static func print(_ text: String) {
        write(text + "\n", to: .standardOutput)
    }

    /// Writes a whole text that ends its own lines.
    static func printBare(_ text: String) {
        write(text, to: .standardOutput)
    }

    /// Writes a line about something that is wrong.
    static func complain(_ text: String) {
        write(text + "\n", to: .standardError)
    }

    /// Writes a question, and stays on its line; results are not mixed with it.
    static func ask(_ text: String) {
        write(text, to: .standardError)
    }

    /// Ends the program.
    static func exit(_ status: Int32) -> Never {
        Foundation.exit(status)
    }

    /// A reader that went away, such as `head`, is no reason to crash.
    private static func write(_ text: String, to stream: FileHandle) {
        try? stream.write(contentsOf: Data(text.utf8))
    }
}
