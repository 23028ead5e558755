/// A way to make a text smaller that browsers undo: a content coding of HTTP (RFC 9110 §8.4.1).
public enum ContentCoding: CaseIterable, Hashable, Sendable {
    /// Brotli (RFC 7932), which browsers take over TLS and on this machine.
    case brotli
    /// Gzip (RFC 1952), for all others.
    case gzip

    /// What stands behind the name of a file that holds another so, where web servers look for it.
    public var ending: String {
        switch self {
        case .brotli: "br"
        case .gzip: "gz"
        }
    }

    /// The bytes made as small as this coding can, however long it takes.
    ///
    /// The same bytes give the same, anywhere: nothing of a clock or a file's name goes in.
    public func encode(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .brotli: Brotli.encode(bytes)
        case .gzip: Gzip.encode(bytes)
        }
    }

    /// Whether these are some bytes in this coding; bytes that are cut short or spoiled are not.
    public func decodes(_ encoded: [UInt8], to bytes: [UInt8]) -> Bool {
        switch self {
        case .brotli: Brotli.decodes(encoded, to: bytes)
        case .gzip: Gzip.decodes(encoded, to: bytes)
        }
    }
}
