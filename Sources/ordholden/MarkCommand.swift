internal import Addresses
internal import ArgumentParser
internal import Editing

/// `ordholden mark`: words of the agreement become a promise's, and stay as they are.
struct MarkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Marks words of the agreement as a promise, without changing one of them.",
        discussion: """
            The words are given as they stand on the line. A promise that does not exist yet is made by \
            `ordholden new commitment`; at a terminal it is offered.

            Example: ordholden mark content/agreement/klima/index.md:10 "ta mange tøffe valg" ambisiose-klimatiltak
            """)

    @OptionGroup var place: EditOptions

    @Argument(help: ArgumentHelp("Where the words stand.", valueName: "file:line"), transform: Line.place)
    var at: (file: String, line: Int)

    @Argument(help: "The words, as they stand there.")
    var words: String

    @Argument(help: "The promise's name in addresses.", transform: Line.slug)
    var id: Slug

    func run() async throws {
        let desk = try place.desk()
        let mark = Mark(path: desk.path(of: at.file), line: at.line, words: words, id: id.description)
        do throws(EditError) { try desk.requireCommitment(id.description) } catch {
            Output.complain("error: \(error)")
            try await offer(mark, desk)
            return
        }
        try await place.write(to: desk) { desk throws(EditError) in try mark.edit(in: desk) }
    }

    /// Offers to make the promise that is not there.
    private func offer(_ mark: Mark, _ desk: ContentDesk) async throws {
        guard Terminal.canAsk else {
            Output.complain("    to make it: ordholden new commitment --id \(id) --at … --words … --title … --kind …")
            throw ExitCode(1)
        }
        guard Terminal.answer(to: "Make it now? [y/N]: ")?.lowercased() == "y" else { throw ExitCode(1) }
        let command = try NewCommitmentCommand.parse(
            ["--content", place.content, "--id", id.description, "--at", "\(at.file):\(at.line)", "--words", words]
                + (place.json ? ["--json"] : []))
        try await command.run()
    }
}
