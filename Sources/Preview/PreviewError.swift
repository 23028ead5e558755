/// Why there is no preview.
public enum PreviewError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Other programs listen on all the ports that were tried.
    case taken(host: String, ports: Range<Int>)
    /// The system does not let the program listen there.
    case cannotListen(host: String, port: Int, reason: String)
    /// A socket that was there before could not be used.
    case socket(String)

    public var description: String {
        switch self {
        case .taken(_, let ports) where ports.count == 1:
            """
            another program listens on port \(ports.lowerBound)
                leave out --port to get the next one that is free, or take any that is with --port 0
            """
        case .taken(_, let ports):
            "other programs listen on every port from \(ports.lowerBound) to \(ports.upperBound - 1); name one with --port"
        case .cannotListen(let host, let port, let reason):
            "cannot listen on \(host), port \(port): \(reason)"
        case .socket(let reason):
            "the socket cannot be used: \(reason)"
        }
    }
}
