internal import Agreements
internal import ArgumentParser
internal import Editing

/// `ordholden init`: a small site to begin with.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes a small, complete site in a new or empty folder.",
        discussion: """
            The agreement in it is an example, to be written over. A folder that holds anything is refused.

            Example: ordholden init my-city --language en
            """)

    @Argument(help: "The folder.")
    var folder: String

    @Option(help: "The language of the interface, and of the example.")
    var language = Language.bokmål

    @Flag(help: "Print what was written as JSON.")
    var json = false

    func run() throws {
        let site = StarterSite(language: language)
        do throws(EditError) { try site.write(to: folder) } catch {
            Output.complain("error: \(error)")
            throw ExitCode(1)
        }
        let paths = site.files.map { "\(folder)/\($0.path)" }
        Output.print(json ? JSON.text(of: ["created": paths]) : paths.joined(separator: "\n"))
    }
}
