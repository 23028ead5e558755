internal import ArgumentParser
internal import Foundation

/// `ordholden manual`: the manual page, as `man` reads it.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Prints the manual page, as man reads it.",
        discussion: """
            Example: ordholden manual > ordholden.1
            """)

    func run() throws {
        let description = try JSONDecoder().decode(CommandDescription.Tool.self, from: Data(Ordholden._dumpHelp().utf8))
        Output.printBare(ManualPage(tool: description.command, date: Ordholden.released).text)
    }
}
