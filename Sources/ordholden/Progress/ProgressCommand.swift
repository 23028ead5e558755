internal import Agreements
internal import ArgumentParser
internal import Diagnostics

/// `ordholden progress`: how many promises of each area have which verdict.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Shows how many promises of each area have which verdict.",
        discussion: """
            The counts are those of the site: values are not counted, a group counts once, and a promise made in several \
            areas counts in the first. Colours are left out when NO_COLOR is set or the output is no terminal.

            Example: ordholden progress --today 2023-12-31
            Example: ordholden progress --json
            """)

    @OptionGroup var options: ContentOptions

    @Flag(help: "Print the counts as JSON.")
    var json = false

    func run() throws {
        let (tree, loading) = ContentTree.load(options.content)
        var diagnostics = loading
        let (content, reading) = ContentReader.read(tree, now: max(options.today, ContentOptions.now))
        if !loading.hasErrors || !tree.files.isEmpty { diagnostics.append(contentsOf: reading) }
        guard let content, !diagnostics.hasErrors else {
            for diagnostic in diagnostics.sorted where diagnostic.severity == .error {
                Output.complain(diagnostic.description)
            }
            throw ExitCode(1)
        }
        let report = ProgressReport(content.agreement, today: options.today)
        if json {
            Output.print(JSON.text(of: report))
        } else {
            Output.print(report.table(hasBar: Terminal.showsResults, hasColours: Terminal.showsColours))
        }
    }
}
