internal import Addresses
internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

/// `ordholden build`: content in, a site out.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the site.",
        discussion: """
            With any error in the content nothing is written, and the exit status is 1.

            With --compress each text has a smaller self beside it, .br and .gz, for servers that send those as they are; \
            what a build before has made of the same text is kept. Without, those of a build before are removed.

            Example: ordholden build --output public --base-url https://example.org/
            """)

    @OptionGroup var options: ContentOptions

    @Option(help: "The folder to write to; one with other files in it is refused.")
    var output = "public"

    @Flag(help: "Also write each text compressed, as .br and .gz.")
    var compress = false

    @Flag(help: "Say nothing but what is wrong.")
    var quiet = false

    @Flag(help: "Show every warning.")
    var verbose = false

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose contradict each other") }
    }

    func run() async throws {
        var site = await PreparedSite.make(options)
        Report.diagnostics(site.diagnostics, warnings: verbose)
        guard !site.diagnostics.hasErrors else { throw ExitCode(1) }
        var files = site.rendered.map { (path: $0.path.file, bytes: $0.bytes) }
        if compress {
            let compressed = CompressedFiles(beside: files, keepingThoseIn: output)
            files += compressed.files
            site.note("Packed", "\(compressed.files.count) .br and .gz, \(compressed.kept) known from before")
        }
        do throws(PublishingError) {
            let publication = try Publication(files)
            let report = try Publisher(output: output).publish(publication)
            site.note(
                "Wrote",
                "\(output): \(report.new) new, \(report.replaced) changed, \(report.unchanged) same, \(report.removed) gone"
            )
        } catch {
            Output.complain("error: \(error)")
            throw ExitCode(1)
        }
        if !quiet { Output.print(site.stages.joined(separator: "\n") + " (\(site.watch.total) in all)") }
    }
}
