internal import Agreements
internal import ArgumentParser
internal import Editing

/// `ordholden schema`: what the keys of files may be, for editors.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints JSON Schemas of the keys, for editors.",
        discussion: """
            With --write all of them go into the folder .schemas in the content, and editors with the YAML language server \
            complete and check site.yml by its first line: \
            # yaml-language-server: $schema=.schemas/site.json

            That server does not read the keys at the head of Markdown files (redhat-developer/vscode-yaml, issue 207). \
            There the mistakes are shown by a task that runs `ordholden check`, such as the one `ordholden init` writes for \
            VS Code.

            Example: ordholden schema commitment
            Example: ordholden schema --write
            """)

    @Argument(help: "The kind of file; all of them, in one object, if not given.")
    var kind: ContentKind?

    @Option(help: "The content folder.")
    var content = "content"

    @Flag(help: "Write the schemas into the content folder.")
    var write = false

    func validate() throws {
        if write, kind != nil { throw ValidationError("--write writes the schemas of all kinds, so name none") }
    }

    func run() throws {
        guard write else {
            Output.printBare(kind.map { ContentSchema($0).text } ?? ContentSchema.all)
            return
        }
        do throws(EditError) {
            _ = try ContentDesk(content, now: ContentOptions.now)
            let paths = try EditorFiles.write(to: content)
            Output.print(paths.map { "\(content)/\($0)" }.joined(separator: "\n"))
        } catch {
            Output.complain("error: \(error)")
            throw ExitCode(1)
        }
    }
}
