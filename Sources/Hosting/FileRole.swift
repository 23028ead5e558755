/// What a file of the site is to a web server: how long it may be kept, and who may use it.
public enum FileRole: CaseIterable, Hashable, Sendable {
    /// What may change with every build: asked for anew each time, and answered with «not modified» while it has not.
    case page
    /// A page that other sites show in a frame.
    case embed
    /// A file whose name changes with what is in it, and which can be kept for ever.
    case fingerprinted
    /// Open data, which programs on other sites may read.
    case data

    /// The `Cache-Control` of such a file (RFC 9111, RFC 8246).
    public var caching: String {
        switch self {
        case .page, .embed, .data: "no-cache"
        case .fingerprinted: "public, max-age=31536000, immutable"
        }
    }

    /// The policy of such a file.
    public var policy: ContentPolicy {
        switch self {
        case .page, .fingerprinted, .data: .page
        case .embed: .embed
        }
    }

    /// The `Cross-Origin-Resource-Policy`: what others may load into their pages (Fetch §3.7).
    public var sharing: String {
        switch self {
        case .page, .fingerprinted: "same-origin"
        case .embed, .data: "cross-origin"
        }
    }

    /// The `Access-Control-Allow-Origin`: whose scripts may read it; `nil` for the site's own alone.
    public var readers: String? {
        switch self {
        case .page, .embed, .fingerprinted: nil
        case .data: "*"
        }
    }

    /// The headers that differ from one kind of file to the other.
    public var headers: [Header] {
        [
            Header("Content-Security-Policy", policy.header), Header("Cross-Origin-Resource-Policy", sharing),
            Header("Cache-Control", caching),
        ] + (readers.map { [Header("Access-Control-Allow-Origin", $0)] } ?? [])
    }
}
