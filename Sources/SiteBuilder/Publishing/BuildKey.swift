public import Agreements
internal import Cores

/// What a site was made from, in a word: the same words give the same site.
public struct BuildKey: Hashable, Sendable {
    let text: String

    /// Takes the content, and whatever else tells what a build makes: its options, its day, the program itself.
    public init(_ texts: ContentTexts, _ others: [String]) {
        let digests = Cores.map(texts.files) { path, text in
            var digest = Digest()
            digest.add(path.utf8)
            digest.add(text.utf8)
            return digest.words
        }
        var whole = Digest()
        for other in others { whole.add(other.utf8) }
        for digest in digests { whole.add(digest.utf8) }
        text = whole.words
    }

    /// 128 bits: two FNV-1a hashes of 64 bits that begin and multiply differently.
    ///
    /// Made to tell apart what authors write, not what somebody builds to be mistaken for it.
    private struct Digest {
        private var first: UInt64 = 0xcbf2_9ce4_8422_2325
        private var second: UInt64 = 0x9e37_79b9_7f4a_7c15

        mutating func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { add(byte) }
            // Ends each part, as no byte of UTF-8 does.
            add(0xFF)
        }

        private mutating func add(_ byte: UInt8) {
            first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
            second = (second ^ UInt64(byte)) &* 0xff51_afd7_ed55_8ccd
            second ^= second >> 32
        }

        var words: String { String(first, radix: 36) + "." + String(second, radix: 36) }
    }
}
