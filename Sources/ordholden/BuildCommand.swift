internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Cores
internal import Diagnostics
internal import SiteBuilder

/// `ordholden build`: content in, a site out.
struct BuildCommand: ParsableCommand {
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

    @Flag(
        help:
            "Draw a picture for those who are sent a link: of the site, each area and each promise. Needs rsvg-convert."
    )
    var cards = false

    @Flag(help: "Say nothing but what is wrong.")
    var quiet = false

    @Flag(help: "Show every warning.")
    var verbose = false

    @Option(help: ArgumentHelp("How many cores to use at most; all if not given.", valueName: "number"))
    var jobs: Int?

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose contradict each other") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1") }
    }

    func run() throws { try Cores.$limit.withValue(jobs ?? .max) { try build() } }

    private func build() throws {
        let drawing = cards ? CardDrawing(output: output) : nil
        if cards, drawing == nil {
            Output.complain("error: --cards needs rsvg-convert, which is not installed (Debian has it in librsvg2-bin)")
            throw ExitCode(2)
        }
        let bar = ProgressBar(isShown: !quiet && Terminal.showsErrors)
        let publisher = Publisher(output: output, watch: bar.stage("Writing"))
        let quiet = quiet
        func say(_ line: String) {
            bar.clear()
            if !quiet { Output.print(line) }
        }
        var watch = Stopwatch()
        let texts = ContentTexts.load(options.content, watch: bar.stage("Reading"))
        let key = RunningProgram.mark.map { BuildKey(texts, [$0, "\(compress)", "\(cards)"] + options.marks) }
        // Warnings that are to be shown have to be found again.
        if let key, !verbose, texts.diagnostics.isEmpty, let standing = publisher.standing(of: key) {
            let warnings = "\(standing.warnings) \(standing.warnings == 1 ? "warning" : "warnings")"
            say(
                "Unchanged \(texts.files.count) files, \(warnings); \(output): \(standing.files) same (\(watch.split()))"
            )
            return
        }
        var site = PreparedSite.make(texts, options, since: watch, cards: drawing, bar: bar, say: say)
        bar.clear()
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
            let report = try publisher.publish(publication)
            if let key { publisher.note(key, warnings: site.diagnostics.count(of: .warning)) }
            site.note(
                "Wrote",
                "\(output): \(report.new) new, \(report.replaced) changed, \(report.unchanged) same, \(report.removed) gone"
            )
        } catch {
            bar.clear()
            Output.complain("error: \(error)")
            throw ExitCode(1)
        }
        say("Done in \(site.watch.total)")
    }
}
