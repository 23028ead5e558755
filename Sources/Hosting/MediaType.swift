/// The media types of the files that sites have, by the endings of their names.
///
/// One table, so that whatever serves the site says the same.
public enum MediaType {
    /// Types of text, which is UTF-8, always: the site is made here.
    public static let texts: [(type: String, endings: [String])] = [
        ("text/html", ["html"]), ("text/css", ["css"]), ("text/javascript", ["js", "mjs"]), ("text/plain", ["txt"]),
        ("text/markdown", ["md"]), ("text/csv", ["csv"]), ("text/calendar", ["ics"]), ("text/turtle", ["ttl"]),
    ]

    /// Types that say their encoding themselves, or have none.
    public static let others: [(type: String, endings: [String])] = [
        ("application/json", ["json", "map"]), ("application/ld+json", ["jsonld"]),
        ("application/manifest+json", ["webmanifest"]),
        ("application/speculationrules+json", ["speculationrules"]), ("application/atom+xml", ["atom"]),
        ("application/rdf+xml", ["rdf"]), ("application/xml", ["xml", "akn", "xsd"]), ("image/svg+xml", ["svg"]),
        ("image/png", ["png"]), ("image/jpeg", ["jpg", "jpeg"]), ("image/webp", ["webp"]), ("image/x-icon", ["ico"]),
        ("font/woff2", ["woff2"]), ("application/pdf", ["pdf"]), ("application/wasm", ["wasm"]),
        ("application/gzip", ["gz"]), ("application/zip", ["zip"]),
    ]

    /// What a file without a known ending is: bytes.
    public static let unknown = "application/octet-stream"

    private static let byEnding: [String: String] = Dictionary(
        texts.flatMap { kind in kind.endings.map { ($0, "\(kind.type); charset=utf-8") } }
            + others.flatMap { kind in kind.endings.map { ($0, kind.type) } }, uniquingKeysWith: { first, _ in first })

    /// The `Content-Type` of a file by its name.
    public static func of(_ name: String) -> String {
        name.split(separator: ".").last.flatMap { byEnding[String($0)] } ?? unknown
    }

    /// Whether a file is text by its name, and so smaller when it is compressed.
    public static func isText(_ name: String) -> Bool {
        let type = of(name)
        return type.hasPrefix("text/") || type.hasSuffix("json") || type.hasSuffix("xml")
    }
}
