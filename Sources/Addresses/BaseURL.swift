/// The address a site is published at, such as `https://example.org/avtale/`.
public struct BaseURL: Hashable, Sendable, CustomStringConvertible {
    private let text: String

    /// Takes an absolute `http` or `https` address without query or fragment; `nil` for any other.
    ///
    /// A missing slash at the end is added.
    public init?(_ text: String) {
        guard let reference = URLReference(text), reference.isWeb else { return nil }
        guard !text.contains(where: { $0 == "?" || $0 == "#" || $0 == "\"" || $0 == "<" || $0 == ">" }) else {
            return nil
        }
        guard let host = text.split(separator: "/", maxSplits: 2).dropFirst().first, !host.isEmpty else { return nil }
        guard !text.contains("/../"), !text.hasSuffix("/..") else { return nil }
        self.text = text.hasSuffix("/") ? text : text + "/"
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
