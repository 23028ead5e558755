internal import Agreements
internal import ArgumentParser
internal import Diagnostics

/// `ordholden check`: all that is wrong with the content, and nothing written.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the content, and every page made from it, without writing anything.",
        discussion: """
            With --against it also tells which entries were changed or removed, and which promises, areas, sections and \
            pages lost their address, since a revision in git: the log is only added to. A revision that cannot be read \
            gives the exit status 2; errors in the content give 1.

            With --external every address outside the site is asked for: few hosts at once, with a pause between two \
            questions to one, twice more if it fails, and not at all while an answer is known. Where nothing is any more \
            (404, 410), that is an error, unless a copy is named; all else is a warning.

            Example: ordholden check --content content --against origin/main
            Example: ordholden check --format github
            """)

    @OptionGroup var options: ContentOptions

    @Option(
        help: ArgumentHelp(
            "A revision in git, such as origin/main; no entry of it may have been changed.", valueName: "revision"))
    var against: String?

    @Option(
        help: ArgumentHelp(
            """
            How to tell: text for people, json for programs, github for annotations in a pull request, gitlab for a \
            Code Quality report.
            """, valueName: "format"))
    var format = ReportFormat.text

    @OptionGroup(title: "Addresses outside the site") var external: ExternalOptions

    func run() async throws {
        var site = PreparedSite.checked(options)
        var diagnostics = site.diagnostics
        if let against, let history = try history(since: against) {
            diagnostics.append(contentsOf: history.diagnostics)
            site.note("Compared", "\(history.count) \(history.count == 1 ? "entry" : "entries") since \(against)")
        }
        if external.external {
            let found = try await ExternalCheck(options: external, content: options).run()
            diagnostics.append(contentsOf: found.diagnostics)
            site.note("Asked", "for \(found.asked) addresses, \(found.known) known from before")
        }
        switch format {
        case .text:
            Report.diagnostics(diagnostics, warnings: true)
            if !diagnostics.hasErrors { Output.print(site.stages.joined(separator: "\n")) }
        case .json, .github, .gitlab:
            let report = diagnostics.report(as: format)
            if !report.isEmpty { Output.print(report) }
        }
        if diagnostics.hasErrors { throw ExitCode(1) }
    }

    /// The content's history; `nil` when files could not be read, so that nothing unread is taken for removed.
    private func history(since revision: String) throws -> History? {
        let (tree, loading) = ContentTree.load(options.content)
        guard !loading.hasErrors else { return nil }
        do throws(GitError) {
            let texts = try GitRepository(folder: options.content).texts(
                in: ["agreement", "commitments", "pages"], at: revision)
            return History(of: tree, since: ContentTree(root: tree.root, texts: texts), revision: revision)
        } catch {
            Output.complain("error: \(error)")
            throw ExitCode(2)
        }
    }
}
