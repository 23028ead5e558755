/// The address a site is published at, such as `https://example.org/avtale/`.
public struct BaseURL: Hashable, Sendable, CustomStringConvertible {
    private let text: String

    /// Takes an absolute `http` or `https` address with a host, perhaps a port, and a plain path; `nil` for any other.
    ///
    /// The path holds what needs no escape (RFC 3986 §2.3), since it is also a folder, a pattern for servers, and part of
    /// every link's text. A missing slash at the end is added.
    public init?(_ text: String) {
        guard let reference = URLReference(text), reference.isWeb else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3, Self.isHost(parts[2]) else { return nil }
        let path = text.hasSuffix("/") ? parts[3...].dropLast() : parts[3...]
        guard path.allSatisfy(Self.isFolder) else { return nil }
        self.text = text.hasSuffix("/") ? text : text + "/"
    }

    /// Whether it is a name or a number of a host, with or without a port: no user, who has no business in links.
    private static func isHost(_ authority: Substring) -> Bool {
        let host = host(of: authority)
        let port = authority.dropFirst(host.count)
        if !port.isEmpty {
            guard port.hasPrefix(":"), port.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(port.dropFirst()), (1...65_535).contains(number)
            else { return false }
        }
        if host.hasPrefix("[") {
            return host.count > 2 && host.hasSuffix("]")
                && host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }

    private static func host(of authority: Substring) -> Substring {
        guard authority.hasPrefix("[") else { return authority.prefix { $0 != ":" } }
        return authority[...(authority.firstIndex(of: "]") ?? authority.index(before: authority.endIndex))]
    }

    private static func isFolder(_ name: Substring) -> Bool {
        name != "." && name != ".." && !name.isEmpty
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || "._~-".contains($0) }
    }

    /// The host, without a port: `example.org`.
    public var host: String {
        String(Self.host(of: text.split(separator: "/", maxSplits: 2)[1]))
    }

    /// The address, with a slash at the end.
    public var description: String { text }

    /// The path of the address, with a slash at both ends: `/avtale/`.
    public var path: String {
        let parts = text.split(separator: "/", maxSplits: 2)
        return parts.count == 3 ? "/" + parts[2] : "/"
    }

    /// The whole address of a place in the site.
    public func address(of path: SitePath) -> String {
        text + path.description.dropFirst()
    }
}
