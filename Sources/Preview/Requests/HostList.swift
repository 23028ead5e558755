/// The names a request may call this server by; any other is a page of somebody else that found the way here.
///
/// A page on the web can give its own name this machine's address (DNS rebinding), and would then be allowed to read what it
/// gets; the name it must send along in `Host` gives it away.
struct HostList: Hashable, Sendable {
    /// What `Host` may be, in lower case, with the port.
    let authorities: Set<String>

    /// The list for a server.
    ///
    /// - Parameters:
    ///   - names: Host names and addresses; an IPv6 address stands in brackets or not.
    ///   - port: The port it listens on. A browser leaves out port 80.
    init(names: [String], port: Int) {
        var authorities: Set<String> = []
        for name in names {
            let host = name.contains(":") && !name.hasPrefix("[") ? "[\(name)]" : name
            authorities.insert("\(host):\(port)".lowercased())
            if port == 80 { authorities.insert(host.lowercased()) }
        }
        self.authorities = authorities
    }

    /// Whether a `Host` field's value is one of them.
    func contains(_ host: String) -> Bool {
        // Nothing but ASCII: Swift takes two spellings of a Unicode character for equal, a browser does not.
        host.utf8.allSatisfy { $0 < 0x80 } && authorities.contains(host.lowercased())
    }

    /// Whether an `Origin` field's value is this server, as it is called by one of them.
    func isOwn(origin: String) -> Bool {
        let scheme = "http://"
        return origin.hasPrefix(scheme) && contains(String(origin.dropFirst(scheme.count)))
    }
}
