public import Addresses
public import Agreements
public import Diagnostics
internal import NIOCore

/// The site of a content folder, shown in browsers while it is being written.
public struct Preview: Sendable {
    /// What to show, and where.
    public struct Options: Sendable {
        /// The content folder.
        public var content: String
        /// The address that pages name, in place of the one in the settings.
        public var baseURL: BaseURL?
        /// The day the site speaks of.
        public var today: CalendarDate
        /// The last day that content may speak of.
        public var now: CalendarDate
        /// A name or an address of this machine.
        public var host: String
        /// The port, and no other; `nil` for 8080 or the next that is free.
        public var port: Int?
        /// A socket that listens already.
        public var inheritedSocket: CInt?
        /// The command that builds the program anew when its source code has changed; `nil` when that is not watched.
        public var rebuild: String?

        public init(
            content: String, baseURL: BaseURL?, today: CalendarDate, now: CalendarDate, host: String, port: Int?,
            inheritedSocket: CInt?, rebuild: String?
        ) {
            self.content = content
            self.baseURL = baseURL
            self.today = today
            self.now = now
            self.host = host
            self.port = port
            self.inheritedSocket = inheritedSocket
            self.rebuild = rebuild
        }
    }

    /// What happens, for whoever started the preview.
    public enum Event: Sendable {
        /// Browsers are answered at this address.
        case ready(address: String)
        /// Another site is shown; making it took this long.
        case shown(Duration)
        /// The content has errors; the last site stays.
        case broken(DiagnosticList)
        /// The site that is shown has links that lead nowhere.
        case badLinks(DiagnosticList)
        /// The program is being built.
        case building
        /// The program could not be built.
        case notBuilt([String])
    }

    /// How a preview ends.
    public enum Ending: Sendable {
        /// Somebody has stopped it.
        case stopped
        /// The program was built anew; it takes this one's place, and its socket.
        case rebuilt(socket: CInt)
    }

    private let options: Options
    private let limits = Limits()

    public init(_ options: Options) {
        self.options = options
    }

    /// Shows the site until the task is cancelled, or the program has been built anew.
    ///
    /// - Parameter tell: Called for every event, from any thread.
    /// - Throws: `PreviewError` when there is no socket to listen on.
    public func run(tell: @escaping @Sendable (Event) -> Void) async throws(PreviewError) -> Ending {
        let audience = Audience(limit: limits.streams)
        let run = String(UInt64.random(in: .min ... .max), radix: 36)
        let stage = Stage(Scene(run: run), audience: audience)
        let place = ListeningPlace(
            host: options.host, port: options.port.map(ListeningPlace.Port.exactly) ?? .from(8080),
            inherited: options.inheritedSocket)
        let server = try await PreviewServer.open(
            place, responder: Responder(stage: stage), audience: audience, limits: limits)

        let (endings, end) = AsyncStream.makeStream(of: Void.self)
        let editing = ContentDesk(SiteMaker(options: options), stage: stage, tell: tell)
        let assets = AssetDesk(WorkingAssets(besides: options.content), stage: stage)
        await editing.open()
        await assets.open()
        let program = options.rebuild.map { ProgramDesk(command: $0, stage: stage, tell: tell) }
        await program?.open()
        let tasks = [
            Task { await editing.work() }, Task { await assets.work() },
            Task { if let program, await program.work() { end.yield() } },
        ]
        try await server.start()
        tell(.ready(address: address(of: server, stage)))

        var isRebuilt = false
        for await _ in endings {
            isRebuilt = true
            break
        }
        for task in tasks { task.cancel() }
        let socket = isRebuilt ? try await server.inheritableSocket() : -1
        for task in tasks { await task.value }
        await server.stop()
        return isRebuilt ? .rebuilt(socket: socket) : .stopped
    }

    /// The address to open in a browser on this machine.
    private func address(of server: PreviewServer, _ stage: Stage) -> String {
        let isAnywhere = options.host == "0.0.0.0" || options.host == "::"
        let host = isAnywhere ? "127.0.0.1" : options.host.contains(":") ? "[\(options.host)]" : options.host
        return "http://\(host):\(server.port)\(stage.scene.site?.base ?? "/")"
    }
}
