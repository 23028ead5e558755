/// A short text that differs when what it was made from differs.
///
/// 128 bits, of two hashes in the manner of FNV-1a, eight bytes at a time, that begin and multiply differently. Made to
/// tell apart what authors write and programs make, not what somebody builds to be mistaken for it.
public struct Fingerprint: Hashable, Sendable {
    private var first: UInt64 = 0xcbf2_9ce4_8422_2325
    private var second: UInt64 = 0x9e37_79b9_7f4a_7c15

    /// The fingerprint of nothing.
    public init() {}

    /// The fingerprint of some bytes.
    public init(of bytes: [UInt8]) { add(bytes) }

    /// Adds some bytes, and where they end: the same bytes divided otherwise have another fingerprint.
    public mutating func add(_ bytes: [UInt8]) { add(bytes.span) }

    /// Adds a text, and where it ends.
    public mutating func add(_ text: String) { add(text.utf8.span) }

    /// Adds another fingerprint.
    public mutating func add(_ other: Fingerprint) {
        add(word: other.first)
        add(word: other.second)
    }

    private mutating func add(_ bytes: Span<UInt8>) {
        var start = 0
        while start + 8 <= bytes.count {
            var word: UInt64 = 0
            for index in start..<(start + 8) { word = word << 8 | UInt64(bytes[index]) }
            add(word: word)
            start += 8
        }
        var word: UInt64 = 0
        for index in start..<bytes.count { word = word << 8 | UInt64(bytes[index]) }
        add(word: word)
        add(word: UInt64(bytes.count))
    }

    private mutating func add(word: UInt64) {
        first = (first ^ word) &* 0x9ddf_ea08_eb38_2d69
        first ^= first >> 29
        second = (second ^ word) &* 0xff51_afd7_ed55_8ccd
        second ^= second >> 32
    }

    /// All of it, in base 36 with a point between its halves.
    public var text: String { String(first, radix: 36) + "." + String(second, radix: 36) }

    /// Its first 40 bits in base 32, for the names of files.
    public var name: String { String(first >> 24, radix: 32) }
}
