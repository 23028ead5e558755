internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// The HTTP server of the preview.
struct PreviewServer: Sendable {
    /// The port it listens on.
    let port: Int

    private let group: MultiThreadedEventLoopGroup
    private let channel: any Channel

    /// Takes a socket; nobody is answered before ``start()``, though connections may wait.
    ///
    /// - Throws: ``PreviewError`` when there is no socket to be had.
    static func open(
        _ place: ListeningPlace, responder: Responder, audience: Audience, limits: Limits
    ) async throws(PreviewError) -> PreviewServer {
        // One thread reads and writes; pages are made on the others.
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let crowd = Crowd(limit: limits.connections)
        let names = place.names
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.autoRead, value: false)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let door = Doorkeeper(limits: limits)
                    try channel.pipeline.syncOperations.addHandler(door)
                    guard crowd.enter() else { return door.turnAway() }
                    channel.closeFuture.whenComplete { _ in crowd.leave() }
                    var decoding = NIOHTTPDecoderLimitConfiguration()
                    decoding.maxHeaderListSize = RequestRules.maximumHeaderSize
                    decoding.maxHeaderFieldSize = RequestRules.maximumHeaderSize
                    decoding.maxHeaderFieldCount = RequestRules.maximumFieldCount
                    let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: decoding)
                    let hosts = HostList(names: names, port: channel.localAddress?.port ?? 0)
                    try channel.pipeline.syncOperations.addHandlers([
                        HTTPResponseEncoder(), ByteToMessageHandler(decoder),
                        Connection(
                            rules: RequestRules(hosts: hosts), responder: responder, audience: audience,
                            limits: limits, door: door),
                    ])
                }
            }
        do throws(PreviewError) {
            let channel = try await place.bind(bootstrap)
            return PreviewServer(port: channel.localAddress?.port ?? 0, group: group, channel: channel)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
    }

    /// Answers whoever has connected, and whoever will.
    func start() async throws(PreviewError) {
        do {
            try await channel.setOption(.autoRead, value: true).get()
        } catch {
            throw PreviewError.socket("\(error)")
        }
    }

    /// The listening socket under another number, which a program that takes this one's place inherits.
    ///
    /// Whoever connects in the meantime waits, and is never turned away.
    func inheritableSocket() async throws(PreviewError) -> CInt {
        do {
            return try await channel.eventLoop.submit { [channel] in
                try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
                    of: NIOBSDSocket.Handle.self
                ) { InheritedSocket.copy(of: $0) } ?? -1
            }.get()
        } catch {
            throw PreviewError.socket("\(error)")
        }
    }

    /// Closes every connection, and the socket.
    func stop() async {
        try? await channel.close().get()
        try? await group.shutdownGracefully()
    }
}
