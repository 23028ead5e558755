/// What came of asking for an address.
public enum Answer: Hashable, Sendable {
    /// A server answered, with a status of HTTP; and how many seconds it wants to be left alone, if it said so.
    case status(Int, retryAfter: Int? = nil)
    /// No server answered.
    case failure(NetworkFailure)

    /// Whether there is something at the address.
    public var isFine: Bool { if case .status(200..<400, _) = self { true } else { false } }

    /// Whether the server says that nothing is there any more (RFC 9110 §15.5.5, §15.5.11).
    public var isGone: Bool { if case .status(let status, _) = self { status == 404 || status == 410 } else { false } }

    /// Whether it may be another one in a while.
    var isPassing: Bool {
        switch self {
        case .status(let status, _): [408, 425, 429, 500, 502, 503, 504].contains(status)
        case .failure(let failure): failure.isPassing
        }
    }
}

/// Why no server answered.
public enum NetworkFailure: String, Hashable, Sendable, CaseIterable {
    case unknownHost = "the host's name is unknown"
    case noConnection = "the connection was refused or broken off"
    case timeout = "there was no answer in time"
    case certificate = "the certificate, or the encryption, is not accepted"
    case redirects = "it is redirected without end"
    case other = "it can't be asked for"

    var isPassing: Bool {
        switch self {
        case .unknownHost, .noConnection, .timeout: true
        case .certificate, .redirects, .other: false
        }
    }
}

/// How an address is asked for.
public enum Method: Hashable, Sendable {
    /// Its headers only, which costs the server least.
    case head
    /// All of it; some servers know nothing else.
    case get
}
