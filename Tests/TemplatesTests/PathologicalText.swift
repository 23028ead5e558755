import Testing

/// A text that once made parsers slow or crash: pieces, each repeated many times.
struct PathologicalText: CustomTestStringConvertible {
    var name: String
    var text: String
    var testDescription: String { name }

    init(_ name: String, _ pieces: (text: String, count: Int)...) {
        self.name = name
        text = pieces.map { String(repeating: $0.text, count: $0.count) }.joined()
    }

    /// A text whose pieces differ from one another.
    init(_ name: String, numbers: ClosedRange<Int>, _ piece: (Int) -> String) {
        self.name = name
        text = numbers.map(piece).joined()
    }

    /// Reference labels that once fell into one bucket of cmark's table.
    static func collisions() -> PathologicalText {
        func isBad(_ label: String) -> Bool {
            var hash: UInt32 = 0
            for byte in label.utf8 { hash = UInt32(byte) &+ (hash << 6) &+ (hash << 16) &- hash }
            return hash % 16 == 0
        }
        let labels = (0...60_000).map { "x\($0)" }.filter(isBad)
        return PathologicalText("reference collisions", numbers: 1...labels.count - 1) {
            "[\(labels[$0])]: /url\n\n[\(labels[0])]\n\n"
        }
    }
}
