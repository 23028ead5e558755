/// A site's server as nginx reads it, for a file in `/etc/nginx/conf.d` or `sites-enabled`.
///
/// One level of `add_header` only: a level below would take away those above. What differs from file to file is looked up
/// in maps. Directives: https://nginx.org/en/docs/dirindex.html, as of version 1.22.
public struct NginxServer: Sendable {
    /// The files of a certificate and its key, from the root of the disk.
    public struct Certificate: Hashable, Sendable {
        let chain: String
        let key: String

        public init(chain: String, key: String) {
            self.chain = chain
            self.key = key
        }
    }

    /// The names it answers to, such as `example.org`.
    public let names: [String]
    /// The folder the site was built to, from the root of the disk.
    public let root: String
    /// The path the site has on its server, with a slash at both ends.
    public let basePath: String
    /// Where it listens, such as `8080` or `127.0.0.1:8080`; `nil` for the ports that browsers try.
    public let listen: String?
    /// For TLS; without one, a server that stands before this one must see to it.
    public let certificate: Certificate?
    /// Whether it sends the files that end with `.br`, for which nginx needs a module.
    public let sendsBrotli: Bool

    public init(
        names: [String], root: String, basePath: String, listen: String? = nil, certificate: Certificate? = nil,
        sendsBrotli: Bool = false
    ) {
        self.names = names
        self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
        self.basePath = basePath
        self.listen = listen
        self.certificate = certificate
        self.sendsBrotli = sendsBrotli
    }

    /// Whether a text can stand in the configuration: no variable, no control character.
    public static func isPlain(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "$") }
    }

    /// Whether a text is a name that nginx compares with the `Host` of a request; an asterisk may stand for a first part.
    public static func isName(_ text: String) -> Bool {
        let rest = text.hasPrefix("*.") ? text.dropFirst(2) : text[...]
        return !rest.isEmpty && rest.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || ".-_".contains($0) }
    }

    /// Whether a text is a port, or an address and a port.
    public static func isPlace(_ text: String) -> Bool {
        let port = text.split(separator: ":", omittingEmptySubsequences: false).last.flatMap { Int($0) } ?? 0
        return (1...65_535).contains(port)
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || ".-:[]*".contains($0) }
    }

    /// The configuration for a site with some rules and redirects.
    public func text(_ rules: [HeaderRule], _ redirects: [Redirect]) -> String {
        var blocks = Self.fields.map { table(of: $0, rules) }
        if certificate == nil { blocks.append(securityTable) } else if listen == nil { blocks.append(leadingToTLS) }
        blocks.append(block("server", lines: server(redirects)))
        return blocks.joined(separator: "\n")
    }

    // MARK: - What differs from file to file

    /// A header that differs from one kind of file to the other.
    struct Field {
        let variable: String
        let header: String
        let value: @Sendable (FileRole, _ basePath: String) -> String
        /// Whether it is for the file itself, and not for the answer that it can't be sent.
        var isOfFile = false
    }

    static let fields = [
        Field(variable: "policy", header: "Content-Security-Policy") { role, _ in role.policy.header },
        Field(variable: "sharing", header: "Cross-Origin-Resource-Policy") { role, _ in role.sharing },
        // An error about a file that never changes may pass.
        Field(variable: "caching", header: "Cache-Control", value: { role, _ in role.caching }, isOfFile: true),
        // An empty header is not sent.
        Field(variable: "readers", header: "Access-Control-Allow-Origin") { role, _ in role.readers ?? "" },
        Field(variable: "rules", header: SpeculationRules.header(basePath: "/").name) { role, basePath in
            role.links(basePath: basePath).first?.value ?? ""
        },
    ]

    /// A variable of this site's alone: several may be served by one nginx, which has short names only.
    func variable(_ name: String) -> String {
        var hash: UInt32 = 0x811C_9DC5  // FNV-1a, 32 bits
        for byte in (names + [basePath]).joined(separator: " ").utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return "$ordholden_\(name)_\(String(hash, radix: 36))"
    }

    /// A table from paths to values; what has the value of a page is left to the default.
    ///
    /// `$uri` is looked up when the headers are sent: a folder's page is its index by then, and a missing one the error's.
    private func table(of field: Field, _ rules: [HeaderRule]) -> String {
        let ordinary = field.value(.page, basePath)
        let status = field.isOfFile ? "[23].. " : ""
        let lines = rules.filter { field.value($0.role, basePath) != ordinary }.map { rule in
            "\(quoted("~^" + status + pattern(rule.pattern))) \(quoted(field.value(rule.role, basePath)));"
        }
        return block(
            "map \(field.isOfFile ? "\"$status $uri\"" : "$uri") \(variable(field.variable))",
            lines: ["default \(quoted(ordinary));"] + lines)
    }

    /// A rule's pattern as the rest of a regular expression.
    private func pattern(_ pattern: String) -> String {
        let path = basePath + pattern.dropFirst()
        let escaped = path.map { ".+?()[]{}^$|\\".contains($0) ? "\\\($0)" : String($0) }.joined()
        if escaped.hasSuffix("*") { return String(escaped.dropLast()) }
        return escaped.hasSuffix("/") ? "\(escaped)(index\\.html)?$" : "\(escaped)$"
    }

    // MARK: - The language

    func block(_ head: String, lines: [String]) -> String {
        "\(head) {\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined() + "}\n"
    }

    /// A word in double quotes, as nginx reads it.
    func quoted(_ word: String) -> String {
        "\"" + word.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
