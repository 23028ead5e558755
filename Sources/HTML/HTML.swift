/// Markup that is safe to publish, made from literals: `"<h1>\(title)</h1>" as HTML`.
///
/// What stands in the source code is markup; what is interpolated is text, and is escaped, unless it is ``HTML`` itself.
/// No string made at run time can become markup: a literal's own pieces are `StaticString`s, and there is no other door
/// but ``Escaping`` and those marked `trusted`.
public struct HTML: Hashable, Sendable {
    /// The markup in UTF-8.
    public internal(set) var bytes: [UInt8]

    /// No markup.
    public init() { bytes = [] }

    /// Markup that this program made itself, byte by byte, such as a drawing.
    ///
    /// The caller vouches for every byte; text from content is never passed here unescaped.
    package init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// Text, escaped.
    public init(text: String) {
        bytes = []
        Escaping.append(text, to: &bytes)
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Puts markup behind what is there.
    public mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

    /// Joins pieces of markup, with a separator between them.
    public static func joined(_ pieces: some Sequence<HTML>, separator: HTML = HTML()) -> HTML {
        var result = HTML()
        var isFirst = true
        for piece in pieces {
            if !isFirst { result.append(separator) }
            result.append(piece)
            isFirst = false
        }
        return result
    }

    public static func + (left: HTML, right: HTML) -> HTML {
        var result = left
        result.append(right)
        return result
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as a string.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
