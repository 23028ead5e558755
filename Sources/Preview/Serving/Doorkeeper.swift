internal import NIOCore

/// Watches a connection's raw bytes: how many come before a header ends, how long they take, and how it is closed.
///
/// It stands nearest to the socket; what is made of the bytes is told by ``Connection``. All of it happens on the connection's
/// event loop.
final class Doorkeeper: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum Phase {
        /// Between two requests, with nothing of the next one there.
        case idle
        /// Some of a header may be there, but not all of it.
        case reading
        /// A request is being answered.
        case answering
        /// A stream is open, for as long as its client is there.
        case streaming
        /// All is said; what still comes is thrown away.
        case closing
    }

    private let limits: Limits
    private var context: ChannelHandlerContext?
    private var phase = Phase.idle
    private var timer: Scheduled<Void>?
    /// How many bytes came since the last header ended.
    private var unread = 0
    private var isTurningAway = false

    init(limits: Limits) {
        self.limits = limits
    }

    // MARK: What Connection tells

    /// A header has ended.
    func headArrived() {
        guard phase != .closing else { return }
        unread = 0
        enter(.answering, for: limits.answer) { $0.close() }
    }

    /// An answer has been written, and another request may come.
    func answered() {
        guard phase == .answering else { return }
        enter(.idle, for: limits.idle) { $0.close() }
    }

    /// The answer is a stream.
    func streams() {
        guard phase == .answering else { return }
        timer?.cancel()
        phase = .streaming
    }

    /// Answers outside of the order of requests, and closes.
    func refuse(_ refusal: Refusal) {
        guard let context, phase != .closing else { return }
        // What is written may fail at once, and would be refused again.
        enter(.closing, for: limits.linger) { $0.close() }
        context.write(wrapOutboundOut(ByteBuffer(bytes: Response(refusal).lastWords)), promise: nil)
        context.flush()
        context.close(mode: .output, promise: nil)
    }

    /// Answers a connection that is one too many.
    func turnAway() {
        isTurningAway = true
    }

    /// Closes as soon as what was written is sent, and not before its reader had a chance to read it.
    ///
    /// A socket that is closed with bytes unread is reset, and takes the answer along.
    func finish() {
        guard let context, phase != .closing else { return }
        enter(.closing, for: limits.linger) { $0.close() }
        context.close(mode: .output, promise: nil)
    }

    private func close() {
        context?.close(promise: nil)
    }

    private func enter(_ next: Phase, for time: TimeAmount, _ late: @escaping (Doorkeeper) -> Void) {
        phase = next
        timer?.cancel()
        timer = context?.eventLoop.assumeIsolated().scheduleTask(in: time) { [weak self] in
            if let self { late(self) }
        }
    }

    // MARK: What the socket tells

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        if isTurningAway { return refuse(.busy) }
        enter(.reading, for: limits.head) { $0.isLate() }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if phase == .closing { return }
        if phase == .idle { enter(.reading, for: limits.head) { $0.isLate() } }
        unread += unwrapInboundIn(data).readableBytes
        context.fireChannelRead(data)
        if phase == .reading, unread > RequestRules.maximumHeaderSize { refuse(.tooLarge) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // Whoever sends no more may still read an answer, but not wait for a stream.
        if let event = event as? ChannelEvent, event == .inputClosed {
            switch phase {
            case .idle, .reading, .streaming, .closing: context.close(promise: nil)
            case .answering: break
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func isLate() {
        if unread > 0 { refuse(.tooSlow) } else { close() }
    }
}
