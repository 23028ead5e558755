public import Agreements
internal import Cores

/// What a site was made from, in a word: the same words give the same site.
public struct BuildKey: Hashable, Sendable {
    let text: String

    /// Takes the content, and whatever else tells what a build makes: its options, its day, the program itself.
    public init(_ texts: ContentTexts, _ others: [String]) {
        let digests = Cores.map(texts.files) { path, text in
            var digest = Digest()
            digest.add(path)
            digest.add(text)
            return digest.words
        }
        var whole = Digest()
        for other in others { whole.add(other) }
        for digest in digests { whole.add(digest) }
        text = whole.words
    }

    /// 128 bits, of two hashes in the manner of FNV-1a, eight bytes at a time, that begin and multiply differently.
    ///
    /// Made to tell apart what authors write, not what somebody builds to be mistaken for it.
    private struct Digest {
        private var first: UInt64 = 0xcbf2_9ce4_8422_2325
        private var second: UInt64 = 0x9e37_79b9_7f4a_7c15

        mutating func add(_ text: String) {
            let bytes = text.utf8.span
            var start = 0
            while start + 8 <= bytes.count {
                var word: UInt64 = 0
                for index in start..<(start + 8) { word = word << 8 | UInt64(bytes[index]) }
                add(word)
                start += 8
            }
            var word: UInt64 = 0
            for index in start..<bytes.count { word = word << 8 | UInt64(bytes[index]) }
            // Its length ends each text, so that two texts are not one that was cut elsewhere.
            add(word)
            add(UInt64(bytes.count))
        }

        private mutating func add(_ word: UInt64) {
            first = (first ^ word) &* 0x9ddf_ea08_eb38_2d69
            first ^= first >> 29
            second = (second ^ word) &* 0xff51_afd7_ed55_8ccd
            second ^= second >> 32
        }

        var words: String { String(first, radix: 36) + "." + String(second, radix: 36) }
    }
}
