/// Finds the ids and links in HTML or SVG, without building a tree.
///
/// Follows the tokenizer of the HTML standard (§13.2.5) as far as attributes go: comments and the content of elements
/// that hold raw text are skipped; values may be in double quotes, single quotes or none.
struct MarkupScanner {
    /// Where the values of `id` attributes are.
    private(set) var ids: [Range<Int>] = []
    /// Where the values of attributes that hold one address are: `href`, `src`, `action`, `poster`.
    private(set) var links: [Range<Int>] = []

    let bytes: [UInt8]
    var position = 0

    init(scanning bytes: [UInt8]) {
        self.bytes = bytes
        while skip(to: UInt8(ascii: "<")) {
            position += 1
            switch current {
            case UInt8(ascii: "!"): skipDeclaration()
            case UInt8(ascii: "?"): skip(past: ">")
            case UInt8(ascii: "/"):
                position += 1
                if current.isLetter { tag(isEnd: true) }
            case let byte where byte.isLetter: tag(isEnd: false)
            default: break
            }
        }
    }

    /// The byte at the position, or NUL past the end.
    var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private mutating func tag(isEnd: Bool) {
        let start = position
        while position < bytes.count, !current.isSpace, current != UInt8(ascii: "/"), current != UInt8(ascii: ">") {
            position += 1
        }
        let name = start..<position
        while attribute(isReported: !isEnd) {}
        if !isEnd, let rawText = Self.rawText.first(where: { matches(name, $0) }) { skipContent(of: rawText) }
    }

    /// Reads one attribute; `false` at the end of the tag.
    private mutating func attribute(isReported: Bool) -> Bool {
        while current.isSpace || current == UInt8(ascii: "/") { position += 1 }
        guard position < bytes.count else { return false }
        if current == UInt8(ascii: ">") {
            position += 1
            return false
        }
        let start = position
        // A name may begin with `=`, says the standard.
        position += 1
        while position < bytes.count, !current.endsAttributeName { position += 1 }
        let name = start..<position
        while current.isSpace { position += 1 }
        guard current == UInt8(ascii: "=") else {
            if isReported { report(name, position..<position) }
            return true
        }
        position += 1
        while current.isSpace { position += 1 }
        let value = value()
        if isReported { report(name, value) }
        return true
    }

    private mutating func value() -> Range<Int> {
        let quote = current
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            let start = position
            let end = skip(to: quote) ? position : bytes.count
            position = min(end + 1, bytes.count)
            return start..<end
        }
        let start = position
        while position < bytes.count, !current.isSpace, current != UInt8(ascii: ">") { position += 1 }
        return start..<position
    }

    private mutating func report(_ name: Range<Int>, _ value: Range<Int>) {
        switch name.count {
        case 2 where matches(name, "id"): ids.append(value)
        case 3 where matches(name, "src"): links.append(value)
        case 4 where matches(name, "href"): links.append(value)
        case 6 where matches(name, "action") || matches(name, "poster"): links.append(value)
        case 10 where matches(name, "xlink:href"): links.append(value)
        default: break
        }
    }
}
