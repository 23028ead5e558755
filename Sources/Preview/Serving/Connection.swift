internal import NIOCore
internal import NIOHTTP1

/// Answers the requests of a connection, one at a time.
final class Connection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let rules: RequestRules
    private let responder: Responder
    private let audience: Audience
    private let limits: Limits
    private let door: Doorkeeper

    private var request: HTTPRequestHead?
    private var isAnswering = false
    /// Whether the connection is closed after the answer that is being given.
    private var isLast = false
    private var stream: EventStream?

    init(rules: RequestRules, responder: Responder, audience: Audience, limits: Limits, door: Doorkeeper) {
        self.rules = rules
        self.responder = responder
        self.audience = audience
        self.limits = limits
        self.door = door
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            // A second request before the first is answered: no browser does that. The client is told by the end of the
            // connection that it was not answered (RFC 9112 §9.3.2).
            if isAnswering || isLast {
                isLast = true
                return
            }
            door.headArrived()
            isAnswering = true
            isLast = !head.isKeepAlive
            request = head
        case .body:
            break
        case .end:
            guard let head = request else { return }
            request = nil
            answer(head, context)
            return
        }
        if let head = request, let refusal = refusal(of: head), refusal.closesConnection {
            request = nil
            isLast = true
            door.refuse(refusal)
        }
    }

    private func refusal(of head: HTTPRequestHead) -> Refusal? {
        do throws(Refusal) { _ = try rules.check(head) } catch { return error }
        return nil
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let path: RequestPath
        do throws(Refusal) { path = try rules.check(head) } catch {
            return send(Response(error), to: head, context)
        }
        if path.text == ReservedPath.events.rawValue, head.method == .GET { return openStream(context) }
        let promise = context.eventLoop.makePromise(of: Response.self)
        promise.completeWithTask { [responder] in responder.response(to: head, at: path) }
        promise.futureResult.assumeIsolated().whenSuccess { [weak self] response in
            guard context.channel.isActive else { return }
            self?.send(response, to: head, context)
        }
    }

    private func send(_ response: Response, to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        var headers = response.headers
        // RFC 9110 §8.6: an answer without a body of its own says how long the other one would be, or nothing.
        if response.status != .notModified { headers.add(name: "Content-Length", value: "\(response.body.count)") }
        if isLast { headers.add(name: "Connection", value: "close") }
        let start = HTTPResponseHead(version: .http1_1, status: response.status, headers: headers)
        context.write(wrapOutboundOut(.head(start)), promise: nil)
        if head.method != .HEAD, !response.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        let sent = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        sent.assumeIsolated().whenComplete { [weak self] _ in
            guard let self else { return }
            isAnswering = false
            if isLast { door.finish() } else { door.answered() }
        }
    }

    private func openStream(_ context: ChannelHandlerContext) {
        guard let stream = EventStream(context.channel, stage: responder.stage, audience: audience, limits: limits)
        else {
            isLast = true
            return door.refuse(.busy)
        }
        var headers = Response.common
        headers.add(name: "Content-Type", value: "text/event-stream")
        let start = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
        context.writeAndFlush(wrapOutboundOut(.head(start)), promise: nil)
        door.streams()
        self.stream = stream
        stream.begin()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { stream?.catchUp() }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is EventStream.SomethingNew: stream?.tell()
        case ChannelEvent.inputClosed: isLast = true
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        stream?.end()
        stream = nil
        context.fireChannelInactive()
    }

    /// A client that goes away in the middle is nothing to tell anyone about; one that sends no HTTP is told.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error as? HTTPParserError {
        case nil: context.close(promise: nil)
        case .headerOverflow?: door.refuse(.tooLarge)
        case _?: door.refuse(.notHTTP)
        }
    }
}
