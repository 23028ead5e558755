internal import ArgumentParser
internal import Diagnostics

/// `ordholden check`: all that is wrong with the content, and nothing written.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the content, and every page made from it, without writing anything.",
        discussion: "Example: ordholden check --content content")

    @OptionGroup var options: ContentOptions

    func run() async throws {
        let site = await PreparedSite.make(options)
        Report.diagnostics(site.diagnostics, warnings: true)
        guard !site.diagnostics.hasErrors else { throw ExitCode(1) }
        Output.print(site.stages.joined(separator: "\n"))
    }
}
