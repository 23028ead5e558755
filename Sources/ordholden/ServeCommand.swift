internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Diagnostics
internal import Preview

/// `ordholden serve`: the site in a browser, while it is being written.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site in a browser, and every change as soon as it is saved.",
        discussion: """
            Pages are made when they are asked for; nothing is written. A mistake is shown in the page, with its file and \
            line, and the last good site stays up. Without --port the first free port from 8080 on is taken. Ctrl-C stops.

            A program that was built in this folder watches its own source code too: when templates/ or Sources/ change, it \
            is built anew and takes its place at the same address.

            Example: ordholden serve --content content --open
            """)

    @OptionGroup var options: ContentOptions

    @Option(help: "The port to listen on; any that is free if 0, an error if it is taken.")
    var port: Int?

    @Option(help: "The name or address of this machine to listen on; others can reach it there.")
    var host = "127.0.0.1"

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Option(
        help: ArgumentHelp(
            "The command that builds the program when its source code has changed.", valueName: "command"))
    var rebuild: String?

    @Option(help: .hidden)
    var inheritedSocket: Int32?

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("a port is a number from 0 to 65535") }
        if host.isEmpty { throw ValidationError("--host needs a name or an address") }
    }

    func run() async throws {
        let program = RunningProgram.current
        let preview = Preview(
            Preview.Options(
                content: options.content, baseURL: options.baseURL, today: options.today,
                now: max(options.today, ContentOptions.now), host: host, port: port, inheritedSocket: inheritedSocket,
                rebuild: rebuild ?? program.rebuildCommand))
        let opensBrowser = open && inheritedSocket == nil
        let showing = Task {
            try await preview.run { event in
                PreviewReport.tell(event)
                if opensBrowser, case .ready(let address) = event { Browser.open(address) }
            }
        }
        let signals = StopSignals { showing.cancel() }
        defer { signals.ignore() }
        do {
            switch try await showing.value {
            case .stopped: break
            case .rebuilt(let socket):
                Output.print("The program was built; it starts again")
                try program.restart(inheriting: socket)
            }
        } catch let error as PreviewError {
            Output.complain("error: \(error)")
            throw ExitCode(1)
        }
    }
}
