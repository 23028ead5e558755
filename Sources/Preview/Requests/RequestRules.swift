internal import NIOHTTP1

/// What a request must be like to be answered: a preview reads what its author has not published yet.
struct RequestRules: Sendable {
    /// The most bytes of a request's header, its first line counted in.
    static let maximumHeaderSize = 16 * 1024
    /// The most fields in a request's header.
    static let maximumFieldCount = 100

    /// The names the server goes by.
    let hosts: HostList

    /// Holds a request's header against the rules.
    ///
    /// - Returns: The path that is asked for.
    func check(_ head: HTTPRequestHead) throws(Refusal) -> RequestPath {
        guard head.version == .http1_1 else { throw .notHTTP }
        let hosts = head.headers["host"]
        guard hosts.count == 1, let host = hosts.first else { throw .noHost }
        guard self.hosts.contains(host) else { throw .foreignHost }
        guard head.method == .GET || head.method == .HEAD else { throw .method }
        guard head.headers["transfer-encoding"].isEmpty, head.headers["content-length"].allSatisfy({ $0 == "0" }) else {
            throw .body
        }
        let path = try RequestPath(head.uri)
        try checkOrigin(of: head.headers)
        return path
    }

    /// Refuses what a page of another origin asks for, but for the step of a link that leads here.
    ///
    /// `Origin` is RFC 6454 §7, `Sec-Fetch-*` the Fetch Metadata of the W3C: a browser sends them, and no page can change
    /// them. A page on another port of this machine is of the same site and another origin, and is refused as well.
    private func checkOrigin(of headers: HTTPHeaders) throws(Refusal) {
        for origin in headers["origin"] where !hosts.isOwn(origin: origin) { throw .foreignOrigin }
        for site in headers["sec-fetch-site"] where site != "same-origin" && site != "none" {
            let isLink = headers["sec-fetch-mode"] == ["navigate"] && headers["sec-fetch-dest"] == ["document"]
            guard isLink else { throw .foreignOrigin }
        }
    }
}
