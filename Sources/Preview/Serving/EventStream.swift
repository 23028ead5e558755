internal import NIOCore
internal import NIOHTTP1

/// A stream of server-sent events to one browser: what is new, whenever something is.
///
/// Every message tells all there is to know, so that one that was not sent in time is replaced by the next. All of it
/// happens on the connection's event loop.
final class EventStream {
    /// What goes through a connection's pipeline when there is something new.
    struct SomethingNew: Sendable {}

    private let channel: any Channel
    private let stage: Stage
    private let audience: Audience
    private let limits: Limits
    private let number: Int
    private var heartbeat: Scheduled<Void>?
    /// Whether there is something new that the client was too slow to be told.
    private var isBehind = false
    /// Whether the client was not reading at the last heartbeat.
    private var wasStuck = false

    /// Joins the audience; `nil` when there is no place.
    init?(_ channel: any Channel, stage: Stage, audience: Audience, limits: Limits) {
        let tell: @Sendable () -> Void = { channel.pipeline.fireUserInboundEventTriggered(SomethingNew()) }
        guard let number = audience.join(tell) else { return nil }
        self.channel = channel
        self.stage = stage
        self.audience = audience
        self.limits = limits
        self.number = number
    }

    /// Tells the client what there is now, and that it should ask again soon when the stream breaks.
    func begin() {
        write("retry: 300\n\n")
        tell()
        scheduleBeat()
    }

    /// Tells the client what is new, unless it is behind.
    func tell() {
        isBehind = !channel.isWritable
        if !isBehind { write(News(stage.scene).event) }
    }

    /// Tells a client that can read again what it has missed.
    func catchUp() {
        if isBehind { tell() }
    }

    /// Takes the stream out of the audience.
    func end() {
        heartbeat?.cancel()
        audience.leave(number)
    }

    private func scheduleBeat() {
        heartbeat = channel.eventLoop.assumeIsolated().scheduleTask(in: limits.heartbeat) { [weak self] in
            self?.beat()
        }
    }

    private func beat() {
        let isStuck = !channel.isWritable
        // Twice in a row nothing was fetched: nobody is there.
        if isStuck, wasStuck { return channel.close(promise: nil) }
        wasStuck = isStuck
        if !isStuck { write(":\n\n") }
        scheduleBeat()
    }

    private func write(_ text: String) {
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text))), promise: nil)
    }
}
