/// A link's target that is safe to publish: an address of an allowed scheme, or a relative reference.
///
/// Allowed are `http`, `https`, `mailto`, `tel`, and references without a scheme (RFC 3986 §4.2). Everything else
/// is refused: a list of known dangers is never complete (`blob:`, `view-source:`, `feed:` pass those of others).
public struct URLReference: Hashable, Sendable, CustomStringConvertible {
    /// The schemes that may be linked to, in lower case.
    public static let allowedSchemes = ["http", "https", "mailto", "tel"]

    private let text: String

    /// Takes a safe target; `nil` for any other.
    public init?(_ text: String) {
        guard Self.isClean(text) else { return nil }
        if let scheme = Self.scheme(of: text) {
            guard Self.allowedSchemes.contains(scheme) else { return nil }
            let rest = text.utf8.dropFirst(scheme.utf8.count + 1)
            if scheme.hasPrefix("http"), !rest.starts(with: "//".utf8) || rest.count < 3 { return nil }
        } else if text.hasPrefix("//") {
            // The page's own scheme with another host: it looks relative and is not.
            return nil
        }
        self.text = text
    }

    /// Whether it is an address on the web, `http` or `https`.
    public var isWeb: Bool { Self.scheme(of: text)?.hasPrefix("http") == true }

    /// Whether it has no scheme, and so leads to this site.
    public var isRelative: Bool { Self.scheme(of: text) == nil }

    /// The target as it was written.
    public var description: String { text }

    /// The scheme a target begins with, in lower case, by the grammar of RFC 3986 §3.1; `nil` for a relative one.
    public static func scheme(of text: String) -> String? {
        var scheme = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                scheme.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if scheme.isEmpty { return nil }
                scheme.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: ":"):
                return scheme.isEmpty ? nil : scheme
            default:
                return nil
            }
        }
        return nil
    }

    /// Browsers drop tabs and line breaks and read `\` as `/`, so what is checked must hold none of them.
    private static func isClean(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }
}
