internal import Markdown

/// A paragraph of the agreement as plain text, with the promises marked in it.
struct Passage {
    /// A marked promise: which, and where in the text.
    struct Mark {
        let reference: CommitmentReference
        let range: Range<Int>
    }

    /// The words, one space for a line break.
    private var letters: [Unicode.Scalar] = []
    /// The promises, in order.
    private(set) var marks: [Mark] = []
    /// What the list it stands in begins with, «De rødgrønne vil:»; `nil` outside such a list.
    let stem: String?

    /// All paragraphs of a text, in order.
    static func all(in blocks: [Block], stem: String? = nil) -> [Passage] {
        var passages: [Passage] = []
        var previous: Passage?
        for block in blocks {
            var own: Passage?
            switch block {
            case .paragraph(let content, _):
                own = Passage(content, stem: stem)
            case .heading(let heading):
                own = Passage(heading.content, stem: stem)
            case .list(let list):
                let listStem = previous?.stemForList ?? stem
                for item in list.items { passages += all(in: item.blocks, stem: listStem) }
            case .blockQuote(let blocks, _):
                passages += all(in: blocks, stem: stem)
            case .codeBlock, .htmlBlock, .thematicBreak:
                break
            }
            if let own { passages.append(own) }
            previous = own
        }
        return passages
    }

    init(_ inlines: [Inline], stem: String?) {
        self.stem = stem
        append(inlines)
    }

    /// The words that promise.
    func quote(_ index: Int) -> String { text(marks[index].range) }

    /// The rest of the sentence, or sentences, that a promise stands in.
    ///
    /// - Parameter starts: Where sentences begin, ``sentenceStarts``.
    func sentence(around index: Int, _ starts: [Int]) -> (before: String, after: String) {
        let range = marks[index].range
        let start = starts.last { $0 <= range.lowerBound } ?? 0
        let end = starts.first { $0 >= range.upperBound } ?? letters.count
        let last = letters[range.upperBound..<end].lastIndex { !$0.properties.isWhitespace }
        return (text(start..<range.lowerBound), text(range.upperBound..<(last.map { $0 + 1 } ?? range.upperBound)))
    }

    private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(letters[range])) }

    /// The last sentence, when it ends in a colon and so begins the list below it.
    private var stemForList: String? {
        guard letters.last == ":" else { return nil }
        let start = sentenceStarts.last { $0 < letters.count } ?? 0
        return text(start..<letters.count)
    }

    /// Where sentences begin: after a full stop, a question or exclamation mark or a colon, white space, and before a capital.
    ///
    /// «SFO for 1. klassinger» and «bl.a. med» are no sentence ends, since no capital follows.
    var sentenceStarts: [Int] {
        var starts = [0]
        for index in letters.indices.dropLast(2)
        where Self.mayEnd(letters[index]) && letters[index + 1].properties.isWhitespace {
            let next = letters[(index + 1)...].firstIndex { !$0.properties.isWhitespace }
            if let next, letters[next].properties.isUppercase || letters[next] == "“" || letters[next] == "«" {
                starts.append(next)
            }
        }
        return starts
    }

    private static func mayEnd(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case ".", "!", "?", ":": true
        default: false
        }
    }

    private mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let content, _), .strong(let content, _): append(content)
            case .link(let link): append(link.content)
            case .text, .softBreak, .lineBreak, .code, .html, .image: letters += inline.plainText.unicodeScalars
            case .commitment(let reference):
                let start = letters.count
                append(reference.words)
                marks.append(Mark(reference: reference, range: start..<letters.count))
            }
        }
    }
}
