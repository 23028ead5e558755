internal import ArgumentParser

/// The command `ordholden`.
struct Ordholden: AsyncParsableCommand {
    /// The day of this version, as a manual page writes it.
    static let released = "November 24, 2026"

    static let configuration = CommandConfiguration(
        commandName: "ordholden",
        abstract: "Publishes a political agreement: what was promised, and what became of it.",
        discussion: """
            Content is a folder of text files. Every command but build, init, new and mark leaves it and the site as \
            they are. Completions for a shell are printed by --generate-completion-script, followed by bash, zsh or fish; \
            the manual page by `ordholden manual`.
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, InitCommand.self, NewCommand.self,
            MarkCommand.self, ProgressCommand.self, SchemaCommand.self, HostingCommand.self,
            ManualCommand.self,
        ])
}

/// Runs the command, with the exit status 1 for content that has errors and 2 for a command line that has.
@main
enum Main {
    static func main() async {
        do {
            var command = try Ordholden.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let status = Ordholden.exitCode(for: error)
            let text = Ordholden.fullMessage(for: error)
            if status.isSuccess {
                Output.print(text)
            } else if !text.isEmpty {
                Output.complain(text)
            }
            Output.exit(status == .validationFailure ? 2 : status.rawValue)
        }
    }
}
