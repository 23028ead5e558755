internal import NIOCore

/// How long and how many: what a client that means no good, or is no longer there, can take from the server.
struct Limits: Sendable {
    /// How long a request's header may take, from the first byte of a request or the beginning of a connection.
    var head: TimeAmount = .seconds(5)
    /// How long a connection may be silent between two requests.
    var idle: TimeAmount = .seconds(30)
    /// How long it may take to make an answer and have it fetched.
    var answer: TimeAmount = .seconds(60)
    /// How often a stream shows that it is still there; a client that does not read in between is cut off.
    var heartbeat: TimeAmount = .seconds(15)
    /// How long the rest of a refused request is read and thrown away, so that its sender gets to read why.
    var linger: TimeAmount = .seconds(1)
    /// The most connections at a time.
    var connections = 512
    /// The most streams at a time.
    var streams = 384
}
