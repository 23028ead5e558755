internal import ArgumentParser

/// The options of a check of what stands outside the site.
struct ExternalOptions: ParsableArguments {
    @Flag(help: "Also ask for every address outside the site. Needs curl and the net.")
    var external = false

    @Option(
        help: ArgumentHelp(
            "Where answers are kept: a week if all is well, a day if nothing is there.", valueName: "file"))
    var externalCache = ".cache/ordholden/links.json"

    @Option(help: ArgumentHelp("The pause between two questions to one host.", valueName: "seconds"))
    var externalPause = 1.0

    @Option(help: ArgumentHelp("How long to wait for an answer.", valueName: "seconds"))
    var externalTimeout = 20

    func validate() throws {
        guard (0...60).contains(externalPause) else { throw ValidationError("--external-pause takes 0 to 60 seconds") }
        guard (1...300).contains(externalTimeout) else {
            throw ValidationError("--external-timeout takes 1 to 300 seconds")
        }
    }
}
