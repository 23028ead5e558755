internal import ArgumentParser

/// `ordholden hosting`: what a web server must be told of the site.
struct HostingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hosting",
        abstract: "Tells a web server what to send with each file.",
        discussion: """
            Netlify and Cloudflare Pages read it from _headers and _redirects, which every build writes. For others it is \
            printed here, from the same rules. The folder .ci/hosting has ready files for several hosts.

            Example: ordholden hosting nginx --name example.org
            """,
        subcommands: [HostingNginxCommand.self, HostingFilesCommand.self])
}
