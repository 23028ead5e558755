internal import Addresses
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

            Example: ordholden build --output public --base-url https://example.org/
            """)

    @OptionGroup var options: ContentOptions

    @Option(help: "The folder to write to; one with other files in it is refused.")
    var output = "public"

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
        let quiet = quiet
        var site = PreparedSite.make(options, cards: drawing, bar: bar) { line in
            bar.clear()
            if !quiet { Output.print(line) }
        }
        bar.clear()
        Report.diagnostics(site.diagnostics, warnings: verbose)
        guard !site.diagnostics.hasErrors else { throw ExitCode(1) }
        do throws(PublishingError) {
            let publication = try Publication(site.rendered.map { (path: $0.path.file, bytes: $0.bytes) })
            let report = try Publisher(output: output, watch: bar.stage("Writing")).publish(publication)
            bar.clear()
            site.note(
                "Wrote",
                "\(output): \(report.new) new, \(report.replaced) changed, \(report.unchanged) same, \(report.removed) gone"
            )
        } catch {
            bar.clear()
            Output.complain("error: \(error)")
            throw ExitCode(1)
        }
        if !quiet { Output.print("Done in \(site.watch.total)") }
    }
}
