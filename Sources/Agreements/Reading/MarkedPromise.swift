internal import Markdown

/// A promise where it is marked in the agreement, with what stands around it.
struct MarkedPromise: Sendable {
    /// Which it is.
    let reference: CommitmentReference
    /// The words that promise.
    let quote: String
    /// The rest of the sentence, or sentences, that it stands in.
    let before, after: String
    /// What the list it stands in begins with; `nil` outside such a list.
    let stem: String?

    /// All in a text, in order.
    static func all(in text: Document) -> [MarkedPromise] {
        Passage.all(in: text.blocks).filter { !$0.marks.isEmpty }.flatMap { passage in
            let starts = passage.sentenceStarts
            return passage.marks.indices.map { index in
                let (before, after) = passage.sentence(around: index, starts)
                return MarkedPromise(
                    reference: passage.marks[index].reference, quote: passage.quote(index), before: before,
                    after: after, stem: passage.stem)
            }
        }
    }
}

extension Document {
    /// The text after the heading it begins with.
    var withoutHeading: Document {
        guard case .heading(let heading)? = blocks.first, heading.level == 1 else { return self }
        return Document(blocks: Array(blocks.dropFirst()))
    }
}
