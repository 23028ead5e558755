internal import Diagnostics

/// Reads the YAML that authors mostly write, byte by byte, and leaves all other to Yams.
///
/// It knows mappings and lists set out by indentation, one on a line or `[…]` and `{…}` on one line, plain and quoted words
/// on one line, and words folded by `>` or `>-`. Whatever it accepts, Yams reads as the same node, with the same positions;
/// whatever may be read in another way (YAML 1.1 §5–9) it does not accept.
struct PlainYAML {
    /// How deep values may stand in one another.
    private static let depth = 8

    let bytes: ArraySlice<UInt8>
    /// The line and the byte that line begins at, of the line that is read.
    private(set) var line: Int
    private(set) var lineStart: Int
    var index: Int

    /// The value of a text that is understood; `nil` for any other, and for one without a value.
    static func node(of yaml: ArraySlice<UInt8>, firstLine: Int) -> YAMLNode? {
        guard isPlain(yaml) else { return nil }
        var reader = PlainYAML(bytes: yaml, line: firstLine, lineStart: yaml.startIndex, index: yaml.startIndex)
        guard !reader.isAtEnd, let node = reader.block(indent: 0, depth: 0), reader.isAtEnd else { return nil }
        return node
    }

    // MARK: Blocks

    /// The mapping or list that begins here, at the first word of a line.
    private mutating func block(indent: Int, depth: Int) -> YAMLNode? {
        guard depth < Self.depth else { return nil }
        return isAtItem ? list(indent: indent, depth: depth) : mapping(indent: indent, depth: depth)
    }

    private mutating func list(indent: Int, depth: Int) -> YAMLNode? {
        let start = position
        var items: [YAMLNode] = []
        repeat {
            guard isAtItem else { return nil }
            index += 2
            // More space, or a list in a list, may mean other things.
            guard let byte = current, byte != Self.space, !isAtItem else { return nil }
            let item = isAtKey ? mapping(indent: indent + 2, depth: depth + 1) : value(depth: depth + 1)
            guard let item else { return nil }
            items.append(item)
        } while continues(at: indent)
        return YAMLNode(.sequence(items), at: start)
    }

    private mutating func mapping(indent: Int, depth: Int) -> YAMLNode? {
        let start = position
        var pairs: [YAMLNode.Pair] = []
        repeat {
            guard let key = key() else { return nil }
            // Yams reports a key that is set twice.
            if pairs.contains(where: { $0.key.value == key.value }) { return nil }
            guard let value = valueOfKey(indent: indent, depth: depth) else { return nil }
            pairs.append(YAMLNode.Pair(key: key, value: value))
        } while continues(at: indent)
        return YAMLNode(.mapping(pairs), at: start)
    }

    /// What stands after a key and its colon: on the line, or on those below it.
    private mutating func valueOfKey(indent: Int, depth: Int) -> YAMLNode? {
        guard current == Self.newline else {
            guard current == Self.space else { return nil }
            index += 1
            return current == UInt8(ascii: ">") ? folded(below: indent) : value(depth: depth + 1)
        }
        nextLine()
        let inner = indentation
        guard inner > indent, !isAtEnd else { return nil }
        index += inner
        return block(indent: inner, depth: depth + 1)
    }

    /// A value that stands on one line, which ends with it.
    private mutating func value(depth: Int) -> YAMLNode? {
        guard depth < Self.depth else { return nil }
        let node: YAMLNode?
        switch current {
        case UInt8(ascii: "["): node = flowList()
        case UInt8(ascii: "{"): node = flowMapping()
        default: node = word(until: Self.newline, Self.newline)
        }
        guard let node, current == Self.newline else { return nil }
        nextLine()
        return node
    }

    /// Words folded into one line: `>` keeps the last line break, `>-` drops it.
    private mutating func folded(below indent: Int) -> YAMLNode? {
        let start = position
        index += 1
        let isStripped = current == UInt8(ascii: "-")
        if isStripped { index += 1 }
        guard current == Self.newline else { return nil }
        nextLine()
        let inner = indentation
        guard inner > indent, !isAtEnd else { return nil }
        var text: [UInt8] = []
        while !isAtEnd {
            let own = indentation
            guard own > indent else { break }
            // Lines that stand further in, and blank ones, are not folded.
            guard own == inner else { return nil }
            index += inner
            guard let end = bytes[index...].firstIndex(of: Self.newline), end > index, bytes[end - 1] != Self.space
            else { return nil }
            if !text.isEmpty { text.append(Self.space) }
            text += bytes[index..<end]
            index = end
            nextLine()
        }
        if !isStripped { text.append(Self.newline) }
        return YAMLNode(.scalar(String(decoding: text, as: UTF8.self)), at: start)
    }

    // MARK: Values in brackets

    private mutating func flowList() -> YAMLNode? {
        let start = position
        var items: [YAMLNode] = []
        index += 1
        repeat {
            skipSpaces()
            guard let item = word(until: UInt8(ascii: ","), UInt8(ascii: "]")) else { return nil }
            items.append(item)
            skipSpaces()
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? YAMLNode(.sequence(items), at: start) : nil
    }

    private mutating func flowMapping() -> YAMLNode? {
        let start = position
        var pairs: [YAMLNode.Pair] = []
        index += 1
        repeat {
            skipSpaces()
            guard let key = key(), take(Self.space) else { return nil }
            if pairs.contains(where: { $0.key.value == key.value }) { return nil }
            skipSpaces()
            guard let value = word(until: UInt8(ascii: ","), UInt8(ascii: "}")) else { return nil }
            pairs.append(YAMLNode.Pair(key: key, value: value))
            skipSpaces()
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? YAMLNode(.mapping(pairs), at: start) : nil
    }

    // MARK: Words

    /// A key, and past its colon.
    private mutating func key() -> YAMLNode? {
        let start = position
        guard let end = endOfKey else { return nil }
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        index = end + 1
        return YAMLNode(.scalar(text), at: start)
    }

    /// Words, up to one of two bytes.
    private mutating func word(until first: UInt8, _ second: UInt8) -> YAMLNode? {
        let start = position
        switch current {
        case UInt8(ascii: "\""): return quoted(UInt8(ascii: "\""), at: start)
        case UInt8(ascii: "'"): return quoted(UInt8(ascii: "'"), at: start)
        default: break
        }
        let isInBrackets = first != Self.newline
        guard let byte = current, Self.mayBegin(byte) else { return nil }
        var end = index
        var previous: UInt8 = 0
        scan: while end < bytes.endIndex {
            let byte = bytes[end]
            if byte == first || byte == second { break }
            switch byte {
            case Self.newline: break scan
            // What follows decides whether these are words.
            case UInt8(ascii: ":"):
                if isInBrackets || end + 1 >= bytes.endIndex { return nil }
                if bytes[end + 1] == Self.space || bytes[end + 1] == Self.newline { return nil }
            case UInt8(ascii: "#"): if previous == Self.space { return nil }
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"):
                if isInBrackets { return nil }
            default: break
            }
            previous = byte
            end += 1
        }
        var last = end
        while last > index, bytes[last - 1] == Self.space { last -= 1 }
        // A value at a line's end with space behind it is none of those that are read with certainty.
        guard last > index, isInBrackets || last == end else { return nil }
        let text = String(decoding: bytes[index..<last], as: UTF8.self)
        index = last
        return YAMLNode(.scalar(text), at: start)
    }

    /// Words in quotes, without a quote or an escape in them.
    private mutating func quoted(_ quote: UInt8, at start: SourcePosition) -> YAMLNode? {
        let first = index + 1
        var end = first
        while end < bytes.endIndex, bytes[end] != quote {
            if bytes[end] == UInt8(ascii: "\\") || bytes[end] == Self.newline { return nil }
            end += 1
        }
        guard end + 1 < bytes.endIndex, bytes[end + 1] != quote, bytes[end + 1] != UInt8(ascii: ":") else { return nil }
        index = end + 1
        return YAMLNode(.scalar(String(decoding: bytes[first..<end], as: UTF8.self)), at: start)
    }
}

// MARK: - Bytes

extension PlainYAML {
    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")

    private var isAtEnd: Bool { index >= bytes.endIndex }
    private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    /// Where the reader is; columns are counted in Unicode scalars.
    private var position: SourcePosition {
        let column = bytes[lineStart..<index].reduce(into: 1) { if $1 & 0b1100_0000 != 0b1000_0000 { $0 += 1 } }
        return SourcePosition(line: line, column: column)
    }

    /// How many spaces stand here.
    private var indentation: Int { bytes[index...].prefix { $0 == Self.space }.count }

    /// Whether a list's item begins here.
    private var isAtItem: Bool {
        current == UInt8(ascii: "-") && index + 1 < bytes.endIndex && bytes[index + 1] == Self.space
    }

    private var isAtKey: Bool {
        guard let end = endOfKey, end + 1 < bytes.endIndex else { return false }
        return bytes[end + 1] == Self.space || bytes[end + 1] == Self.newline
    }

    /// Where the colon of a key stands; `nil` when there is none that is made of the letters of keys only.
    private var endOfKey: Int? {
        var end = index
        while end < bytes.endIndex {
            switch bytes[end] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                if end == index { return nil }
            case UInt8(ascii: ":"): return end > index ? end : nil
            default: return nil
            }
            end += 1
        }
        return nil
    }

    private mutating func nextLine() {
        index += 1
        lineStart = index
        line += 1
    }

    private mutating func skipSpaces() { while current == Self.space { index += 1 } }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        index += 1
        return true
    }

    /// Whether the line that begins here belongs to a block, and then goes to its first word.
    private mutating func continues(at indent: Int) -> Bool {
        guard !isAtEnd, index == lineStart, indentation == indent else { return false }
        index += indent
        return true
    }

    /// Whether plain words may begin with a byte.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), 0x80...:
            true
        default: false
        }
    }

    /// Whether a text ends its lines and holds no byte that YAML may take for a break, a mark or a mistake.
    ///
    /// Left to Yams are control characters, the line breaks U+0085, U+2028 and U+2029, and all from U+F000 to U+FFFF, among
    /// them the byte order mark.
    private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.last == newline else { return false }
        var previous: UInt8 = 0
        var beforeThat: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x20...0x7E, newline: break
            case 0x80...0xBF:
                if previous == 0xC2, byte < 0xA0 { return false }
                if beforeThat == 0xE2, previous == 0x80, byte == 0xA8 || byte == 0xA9 { return false }
            case 0xC2...0xEE, 0xF0...0xF4: break
            default: return false
            }
            (beforeThat, previous) = (previous, byte)
        }
        return true
    }
}
