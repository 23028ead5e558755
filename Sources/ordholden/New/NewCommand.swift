internal import ArgumentParser

/// `ordholden new`: a file that passes the check, where there was none.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a promise, an entry, a section, a page or an indicator.",
        discussion: """
            At a terminal it asks for what is missing. What it writes passes `ordholden check`; if it would not, the \
            mistakes are told and nothing is written. No file is ever overwritten.

            Example: ordholden new page --title "Spørsmål og svar" --description "Det folk spør oss om."
            """,
        subcommands: [
            NewCommitmentCommand.self, NewEntryCommand.self, NewSectionCommand.self, NewPageCommand.self,
            NewIndicatorCommand.self,
        ])
}
