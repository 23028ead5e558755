internal import Addresses
internal import ArgumentParser
internal import Foundation
internal import Hosting
internal import SiteBuilder

/// `ordholden hosting nginx`: a server block for the site.
struct HostingNginxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nginx",
        abstract: "Prints a server block for nginx.",
        discussion: """
            It has the site's names, folder and path, the headers and the type of every file, what has moved, and the page \
            for what is not there. It goes into a file of its own in /etc/nginx/conf.d, and is printed anew when an area or \
            a promise gets another name. With a certificate it speaks TLS, and port 80 leads there; without one, another \
            server must stand before it that does. Compressed files are sent as `ordholden build --compress` made them.

            Example: ordholden hosting nginx --base-url https://example.org/avtale/ --root /srv/site > site.conf
            Example: ordholden hosting nginx --name example.org --certificate /etc/ssl/site.pem --key /etc/ssl/site.key
            """)

    @OptionGroup var options: ContentOptions

    @Option(
        help: ArgumentHelp(
            "A name of the server; may be given several times. The host of the site's address if not given, or any.",
            valueName: "name"))
    var name: [String] = []

    @Option(help: "The folder that the site is built to, as the server sees it.")
    var root = "public"

    @Option(
        help: ArgumentHelp(
            "Where to listen, such as 8080 or 127.0.0.1:8080; port 80 if not given, 443 and 80 with a certificate.",
            valueName: "place"))
    var listen: String?

    @Option(help: ArgumentHelp("The file of the certificate and those it rests on, for TLS.", valueName: "file"))
    var certificate: String?

    @Option(help: ArgumentHelp("The file of the certificate's key.", valueName: "file"))
    var key: String?

    @Flag(help: "Send .br files too; needs a module (in Debian libnginx-mod-http-brotli-static).")
    var brotli = false

    func validate() throws {
        for name in name where !NginxServer.isName(name) {
            throw ValidationError("«\(name)» is no name of a server, such as example.org")
        }
        for path in [root, certificate, key].compactMap(\.self) where !NginxServer.isPlain(path) {
            throw ValidationError(
                "«\(path)» is no path that nginx can be told: it is empty, or has a «$» or a line break")
        }
        if let listen, !NginxServer.isPlace(listen) {
            throw ValidationError("«\(listen)» is no place to listen, such as 8080 or 127.0.0.1:8080")
        }
        if (certificate == nil) != (key == nil) {
            throw ValidationError("--certificate and --key belong together")
        }
    }

    func run() throws {
        let site = try options.site()
        let server = NginxServer(
            names: try names(of: site), root: Self.absolute(root), basePath: site.basePath, listen: listen,
            certificate: certificate.flatMap { chain in
                key.map { NginxServer.Certificate(chain: Self.absolute(chain), key: Self.absolute($0)) }
            }, sendsBrotli: brotli)
        Output.printBare(server.text(site.headerRules, site.redirects))
    }

    /// The names that were given, or the site's own.
    private func names(of site: Site) throws -> [String] {
        guard name.isEmpty else { return name }
        guard let host = site.host else { return ["_"] }
        guard NginxServer.isName(host) || host.hasPrefix("[") else {
            Output.complain("error: nginx needs «\(host)» as browsers send it, with --name xn--…")
            throw ExitCode(1)
        }
        return [host]
    }

    /// A path as it is from the root of the disk; nginx would begin in a folder of its own.
    private static func absolute(_ path: String) -> String {
        URL(filePath: path).standardized.path(percentEncoded: false)
    }
}
