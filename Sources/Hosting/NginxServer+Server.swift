extension NginxServer {
    // MARK: - TLS

    private static let security = Header.everywhere.filter { $0.name == securityName }
    private static let securityName = "Strict-Transport-Security"

    /// Over TLS alone (RFC 6797 §7.2), which is then another server's, who says so.
    var securityTable: String {
        block(
            "map $http_x_forwarded_proto \(variable("security"))",
            lines: Self.security.map { "https \(quoted($0.value));" })
    }

    var leadingToTLS: String {
        block(
            "server",
            lines: listening(on: "80") + [
                "server_name \(names.joined(separator: " "));", "server_tokens off;",
                "return 301 https://$host$request_uri;",
            ])
    }

    /// On a port, both ways that there are of addresses.
    private func listening(on place: String, _ options: String = "") -> [String] {
        let isPort = place.allSatisfy(\.isNumber)
        return ([place] + (isPort ? ["[::]:\(place)"] : [])).map { "listen \($0)\(options);" }
    }

    // MARK: - The server

    func server(_ redirects: [Redirect]) -> [String] {
        var lines: [String]
        if let certificate {
            lines =
                listening(on: listen ?? "443", " ssl http2") + [
                    "ssl_certificate \(quoted(certificate.chain));",
                    "ssl_certificate_key \(quoted(certificate.key));", "ssl_protocols TLSv1.2 TLSv1.3;",
                    "ssl_session_cache shared:ordholden:10m;", "ssl_session_tickets off;",
                ]
        } else {
            lines = listening(on: listen ?? "80")
        }
        lines += ["server_name \(names.joined(separator: " "));", "server_tokens off;", "absolute_redirect off;"]
        // nginx 1.22 adds every header twice to the answer that a part is not there (416); the files are small.
        lines += ["max_ranges 0;", ""]
        lines += headers + [""] + types + [""] + compression + [""]
        lines += [
            "error_page 404 \(basePath)404.html;", "# A folder without a page is nothing to see.",
            "error_page 403 =404 \(basePath)404.html;", "",
        ]
        return lines + place + redirects.flatMap(moved)
    }

    private var headers: [String] {
        let security = certificate == nil ? Self.security.map { Header($0.name, variable("security")) } : Self.security
        return (security + Header.everywhere.filter { $0.name != Self.securityName }).map { header in
            "add_header \(header.name) \(header.value.hasPrefix("$") ? header.value : quoted(header.value)) always;"
        } + Self.fields.map { "add_header \($0.header) \(variable($0.variable)) always;" }
    }

    /// The types with their encoding, which nginx would otherwise leave out of what it does not send as text.
    private var types: [String] {
        let all = MediaType.texts.map { ("\($0.type); charset=utf-8", $0.endings) } + MediaType.others.map { ($0, $1) }
        return ["types {"] + all.map { "    \(quoted($0.0)) \($0.1.joined(separator: " "));" } + [
            "}", "default_type \(MediaType.unknown);",
        ]
    }

    private var compression: [String] {
        let texts =
            MediaType.texts.map { "\($0.type); charset=utf-8" }
            + MediaType.others.filter { MediaType.isText("x." + $0.endings[0]) }.map(\.type)
        return [
            "# What `ordholden build --compress` has put beside the files; else made when it is asked for.",
            "gzip_static on;", "gzip on;", "gzip_vary on;", "gzip_proxied any;", "gzip_min_length 256;",
            "gzip_types \(texts.map(quoted).joined(separator: " "));",
        ] + (sendsBrotli ? ["brotli_static on;"] : [])
    }

    private var place: [String] {
        let hidden = [
            "# What is the publisher's own.",
            "location ~ \"/(\\.(?!well-known/)|_headers$|_redirects$)\" { return 404; }",
        ]
        if basePath == "/" { return ["root \(quoted(root));", "index index.html;"] + hidden }
        return [
            "location \(basePath) { alias \(quoted(root + "/")); index index.html; }",
            "location = \(basePath.dropLast()) { return 301 \(basePath)$is_args$args; }",
            "location / { return 404; }",
        ] + hidden
    }

    private func moved(_ redirect: Redirect) -> [String] {
        let base = basePath.dropLast()
        return ["location = \(base)\(redirect.from) { return 301 \(base)\(redirect.to)$is_args$args; }"]
    }
}
