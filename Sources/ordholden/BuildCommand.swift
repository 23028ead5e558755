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
        let publisher = Publisher(output: output, watch: bar.stage("Placing"))
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
        var site = PreparedSite(texts, options, since: watch, hasCards: cards, say: say)
        let report: PublishingReport?
        do throws(PublishingError) {
            report = site.diagnostics.hasErrors ? nil : try publish(&site, with: publisher, drawing, bar)
        } catch {
            bar.clear()
            Output.complain("error: \(error)")
            throw ExitCode(1)
        }
        bar.clear()
        Report.diagnostics(site.diagnostics, warnings: verbose)
        guard let report else { throw ExitCode(1) }
        if let key { publisher.note(key, warnings: site.diagnostics.count(of: .warning)) }
        site.note(
            "Wrote",
            "\(output): \(report.new) new, \(report.replaced) changed, \(report.unchanged) same, \(report.removed) gone"
        )
        say("Done in \(site.watch.total)")
    }

    /// Writes the site while it is made; with an error in it, `nil`, and the site that was there is as it was.
    private func publish(
        _ site: inout PreparedSite, with publisher: Publisher, _ drawing: CardDrawing?, _ bar: ProgressBar
    ) throws(PublishingError) -> PublishingReport? {
        let draft = try publisher.draft()
        let compressor = compress ? Compressor(keepingThoseIn: output) : nil
        site.render(cards: drawing, bar: bar) { file in
            draft.add(file.path.file, file.bytes)
            for file in compressor?.files(beside: file.path.file, file.bytes) ?? [] { draft.add(file.path, file.bytes) }
        }
        guard !site.diagnostics.hasErrors else {
            draft.discard()
            return nil
        }
        if let (all, kept) = compressor?.count {
            site.note("Packed", "\(all) .br and .gz, \(kept) known from before")
        }
        return try draft.publish()
    }
}
