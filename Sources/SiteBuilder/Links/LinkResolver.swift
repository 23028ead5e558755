/// Finds where links lead, seen from the page they stand on.
///
/// By RFC 3986 §5.2, with what browsers do beyond it: white space around a reference is dropped, and `%2e%2e` climbs as
/// well. One resolver is used for a whole site, so that a hundred thousand links need no memory of their own.
struct LinkResolver {
    /// Where a link leads.
    enum Outcome: Hashable {
        /// Out of the site: it has a scheme, or names another server.
        case external
        /// To ``path``, and where it names one, to ``id``.
        case inside(hasID: Bool)
        case broken(LinkProblem.Reason)
    }

    /// The path of the site that the last link leads to, free of percent escapes.
    private(set) var path: [UInt8] = []
    /// The id there, free of percent escapes.
    private(set) var id: [UInt8] = []

    private let base: [UInt8]

    /// Makes a resolver for a site.
    ///
    /// - Parameter base: The path that the site has on its server, `/` or `/avtale/`.
    init(base: String) {
        self.base = Array((base.hasSuffix("/") ? base : base + "/").utf8)
    }

    private static let slash = UInt8(ascii: "/")
    private static let dot = UInt8(ascii: ".")

    /// Resolves a reference.
    ///
    /// - Parameters:
    ///   - reference: The value of an attribute, free of character references.
    ///   - page: The path of the page it stands on, within the site.
    mutating func resolve(_ reference: Span<UInt8>, on page: ArraySlice<UInt8>) -> Outcome {
        var (start, end) = (0, reference.count)
        while start < end, reference[start].isSpace { start += 1 }
        while start < end, reference[end - 1].isSpace { end -= 1 }
        if start == end { return .broken(.empty) }
        if start + 1 < end, reference[start] == Self.slash, reference[start + 1] == Self.slash { return .external }

        var (pathEnd, idStart) = (end, end)
        var mayBeScheme = reference[start].isLetter
        for index in start..<end {
            let byte = reference[index]
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "\\"):
                return .broken(.malformed)
            case UInt8(ascii: ":") where mayBeScheme:
                return .external
            case UInt8(ascii: "#") where idStart == end:
                (pathEnd, idStart) = (min(pathEnd, index), index + 1)
            case UInt8(ascii: "?") where idStart == end:
                pathEnd = min(pathEnd, index)
            default:
                break
            }
            mayBeScheme = mayBeScheme && byte.isSchemeByte
        }
        if let reason = resolvePath(reference, start..<pathEnd, on: page) { return .broken(reason) }
        let hasID = idStart < end
        if hasID, !resolveID(reference, idStart..<end) { return .broken(.malformed) }
        return .inside(hasID: hasID)
    }

    private mutating func resolvePath(
        _ reference: Span<UInt8>, _ range: Range<Int>, on page: ArraySlice<UInt8>
    ) -> LinkProblem.Reason? {
        path.removeAll(keepingCapacity: true)
        path.append(contentsOf: page)
        if range.isEmpty { return nil }
        var index = range.lowerBound
        if reference[index] == Self.slash {
            for byte in base {
                guard index < range.upperBound, reference[index] == byte else { return .besideSite }
                index += 1
            }
            path.removeLast(path.count - 1)
        } else {
            while path.last != Self.slash { path.removeLast() }
        }
        while true {
            // Here the path ends in a slash.
            let segment = path.count
            var end = index
            while end < range.upperBound, reference[end] != Self.slash { end += 1 }
            guard Self.unescape(reference, index..<end, into: &path) else { return .malformed }
            let isLast = end == range.upperBound
            let dots = path.count - segment
            if dots == 1, path[segment] == Self.dot {
                path.removeLast()
            } else if dots == 2, path[segment] == Self.dot, path[segment + 1] == Self.dot {
                path.removeLast(2)
                if path.count == 1 { return .aboveRoot }
                repeat { path.removeLast() } while path.last != Self.slash
            } else if !isLast {
                path.append(Self.slash)
            }
            if isLast { return nil }
            index = end + 1
        }
    }

    /// A fragment names an id up to `:~:`; what follows is a message to the browser, such as a text to highlight.
    private mutating func resolveID(_ reference: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let colon = UInt8(ascii: ":")
        var end = range.lowerBound
        while end < range.upperBound {
            if end + 2 < range.upperBound, reference[end] == colon, reference[end + 1] == UInt8(ascii: "~"),
                reference[end + 2] == colon
            {
                break
            }
            end += 1
        }
        id.removeAll(keepingCapacity: true)
        return Self.unescape(reference, range.lowerBound..<end, into: &id)
    }

    /// Appends the bytes that percent escapes stand for.
    ///
    /// `false` for a bad escape, and for an escaped slash or NUL, which no path of a site has.
    private static func unescape(_ reference: Span<UInt8>, _ range: Range<Int>, into bytes: inout [UInt8]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            var byte = reference[index]
            index += 1
            if byte == UInt8(ascii: "%") {
                guard index + 1 < range.upperBound, let high = reference[index].hexDigit,
                    let low = reference[index + 1].hexDigit
                else { return false }
                byte = high << 4 | low
                if byte == 0 || byte == slash { return false }
                index += 2
            }
            bytes.append(byte)
        }
        return true
    }
}
