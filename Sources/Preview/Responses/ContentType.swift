/// What kind of file something is, as `Content-Type` says it.
enum ContentType {
    /// The type of a file by the ending of its name; a name without a known one is bytes.
    ///
    /// Text is UTF-8, always: the site is made here.
    static func of(_ name: String) -> String {
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        return switch ending {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js", "mjs": "text/javascript; charset=utf-8"
        case "txt": "text/plain; charset=utf-8"
        case "md": "text/markdown; charset=utf-8"
        case "csv": "text/csv; charset=utf-8"
        case "ics": "text/calendar; charset=utf-8"
        case "json", "map": "application/json"
        case "jsonld": "application/ld+json"
        case "webmanifest": "application/manifest+json"
        case "atom": "application/atom+xml"
        case "rdf": "application/rdf+xml"
        case "ttl": "text/turtle; charset=utf-8"
        case "xml", "akn", "xsd": "application/xml"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "webp": "image/webp"
        case "ico": "image/x-icon"
        case "woff2": "font/woff2"
        case "pdf": "application/pdf"
        case "wasm": "application/wasm"
        case "gz": "application/gzip"
        case "zip": "application/zip"
        default: "application/octet-stream"
        }
    }
}
