/// A part of the words in a paragraph or heading.
///
/// The line is where it begins, for a break the line that it ends. cmark gives no lines for most inlines, so they are
/// counted: each break, and each line break inside code or raw HTML, is one line further. Not seen are line breaks
/// inside a link's parentheses or its reference label: what follows in the same paragraph is one line short. And a
/// heading underlined with `===` begins with the link reference definitions at its head, if there are any.
public enum Inline: Hashable, Sendable {
    case text(String, line: Int)
    /// A line break in the source that means a space.
    case softBreak(line: Int)
    /// A line break that is shown as one.
    case lineBreak(line: Int)
    case code(String, line: Int)
    /// Raw HTML, which the site's dialect refuses.
    case html(String, line: Int)
    case emphasis([Inline], line: Int)
    case strong([Inline], line: Int)
    case link(Link)
    case image(Image)
    /// A span of words that is marked as a commitment; only in the site's dialect.
    case commitment(CommitmentReference)
}

extension Inline {
    /// The line it begins on.
    public var line: Int {
        switch self {
        case .text(_, let line), .softBreak(let line), .lineBreak(let line), .code(_, let line), .html(_, let line),
            .emphasis(_, let line), .strong(_, let line):
            line
        case .link(let link): link.line
        case .image(let image): image.line
        case .commitment(let commitment): commitment.line
        }
    }

    /// The words without their markup: breaks are spaces, an image is its description, raw HTML is nothing.
    public var plainText: String {
        switch self {
        case .text(let text, _), .code(let text, _): text
        case .softBreak, .lineBreak: " "
        case .html: ""
        case .emphasis(let content, _), .strong(let content, _): content.plainText
        case .link(let link): link.content.plainText
        case .image(let image): image.description.plainText
        case .commitment(let commitment): commitment.words.plainText
        }
    }
}

extension [Inline] {
    /// The words without their markup.
    public var plainText: String { map(\.plainText).joined() }

    /// The spans in them that were marked as commitments, in the order they are read.
    ///
    /// The description of an image is not read as text, so a span there is none.
    public var commitments: [CommitmentReference] {
        flatMap { inline -> [CommitmentReference] in
            switch inline {
            case .text, .softBreak, .lineBreak, .code, .html, .image: []
            case .emphasis(let content, _), .strong(let content, _): content.commitments
            case .link(let link): link.content.commitments
            case .commitment(let commitment): [commitment]
            }
        }
    }
}
