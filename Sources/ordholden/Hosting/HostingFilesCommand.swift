internal import Addresses
internal import ArgumentParser
internal import Hosting
internal import SiteBuilder

/// `ordholden hosting files`: the headers of each file, for hosts that are told them one by one.
struct HostingFilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "Lists every file with its Cache-Control and Content-Type.",
        discussion: """
            A line has three parts with tabs between them: the caching, the type, the path below the output folder. Files \
            that can be kept for ever come first, so that what uploads them in this order never has a page before what it \
            needs.

            Example: ordholden hosting files
            """)

    @OptionGroup var options: ContentOptions

    func run() throws {
        let site = try options.site()
        let unsent = [HeadersFile.name, RedirectsFile.name]
        let files = site.allResources.filter { !unsent.contains($0.path.file) }.map { resource in
            (role: resource.role, line: [resource.role.caching, MediaType.of(resource.path.file), resource.path.file])
        }
        for isLasting in [true, false] {
            for file in files where (file.role == .fingerprinted) == isLasting {
                Output.print(file.line.joined(separator: "\t"))
            }
        }
    }
}
