/// What a line begins with before its words: space, and what may be markers of quotes and list items.
struct LinePrefix {
    /// The columns of space, at most: a tab counts for four wherever it stands.
    private(set) var columns = 0
    /// The markers; where there are more than may be nested, those beyond are not looked at.
    private(set) var markers = 0
    /// Whether nothing but space stands in the line.
    private(set) var isBlank = false

    init(_ line: ArraySlice<UInt8>) {
        var rest = line
        while markers <= Limits.depth, let byte = rest.first {
            switch byte {
            case UInt8(ascii: " "): columns += 1
            case UInt8(ascii: "\t"): columns += 4
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
            case UInt8(ascii: ">"): markers += 1
            default:
                guard let length = Self.listMarkerLength(in: rest) else { return }
                markers += 1
                rest = rest.dropFirst(length)
                continue
            }
            rest = rest.dropFirst()
        }
        isBlank = markers == 0
    }

    /// The length of the bullet or number a text begins with, when space or the line's end follows it.
    private static func listMarkerLength(in text: ArraySlice<UInt8>) -> Int? {
        var rest = text
        let digits = rest.prefix(9).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        switch rest.popFirst() {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): if !digits.isEmpty { return nil }
        case UInt8(ascii: "."), UInt8(ascii: ")"): if digits.isEmpty { return nil }
        default: return nil
        }
        switch rest.first {
        case nil, UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return digits.count + 1
        default: return nil
        }
    }
}
