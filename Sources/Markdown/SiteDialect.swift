import Addresses

/// Holds a text against what the site allows, and turns links that name a commitment into commitments.
struct SiteDialect {
    /// What was found wrong, from top to bottom.
    private(set) var findings: [Finding] = []
    private var commitments = 0
    private var isInImage = false

    /// The blocks as the site reads them.
    mutating func read(_ blocks: [Block]) -> [Block] {
        blocks.map { read($0) }
    }

    private mutating func read(_ block: Block) -> Block {
        switch block {
        case .paragraph(let content, let line): return .paragraph(read(content), line: line)
        case .heading(var heading):
            heading.content = read(heading.content)
            return .heading(heading)
        case .blockQuote(let blocks, let line): return .blockQuote(read(blocks), line: line)
        case .list(var list):
            list.items = list.items.map { ListItem(blocks: read($0.blocks), line: $0.line) }
            return .list(list)
        case .htmlBlock(let html, let line):
            find(.rawHTML(html), line)
            return block
        case .codeBlock, .thematicBreak: return block
        }
    }

    private mutating func read(_ inlines: [Inline]) -> [Inline] {
        inlines.map { read($0) }
    }

    private mutating func read(_ inline: Inline) -> Inline {
        switch inline {
        case .text, .softBreak, .lineBreak, .code, .commitment: return inline
        case .html(let html, let line):
            find(.rawHTML(html), line)
            return inline
        case .emphasis(let content, let line): return .emphasis(read(content), line: line)
        case .strong(let content, let line): return .strong(read(content), line: line)
        case .link(let link): return read(link)
        case .image(let image): return read(image)
        }
    }

    private mutating func find(_ complaint: Complaint, _ line: Int) {
        if findings.count < Limits.findings {
            findings.append(Finding(complaint, line: line))
        } else if findings.count == Limits.findings {
            findings.append(Finding(.more, line: line))
        }
    }
}

extension SiteDialect {
    private mutating func read(_ link: Link) -> Inline {
        var link = link
        let destination = link.destination
        if let id = Self.commitment(in: destination) {
            if isInImage {
                find(.commitmentInImage(id: id, destination: destination), link.line)
            } else if id.isEmpty {
                find(.commitmentWithoutID(destination), link.line)
            } else {
                return read(link, naming: id)
            }
        } else if URLReference(destination) == nil {
            find(Self.complaint(about: destination), link.line)
        }
        link.content = read(link.content)
        return .link(link)
    }

    /// No link can stand in a link, so no commitment in a commitment.
    private mutating func read(_ link: Link, naming id: String) -> Inline {
        commitments += 1
        let number = commitments
        let words = link.content.plainText
        // An automatic link, <commitment:id>, has its destination for words.
        if words.allSatisfy(\.isWhitespace) || words == link.destination {
            find(.commitmentWithoutWords(id: id, destination: link.destination), link.line)
        }
        return .commitment(CommitmentReference(id: id, number: number, words: read(link.content), line: link.line))
    }

    private mutating func read(_ image: Image) -> Inline {
        var image = image
        if Self.commitment(in: image.source) != nil {
            find(.imageOfCommitment(image.source), image.line)
        } else if let reference = URLReference(image.source) {
            if !reference.isRelative { find(.imageElsewhere(image.source), image.line) }
        } else {
            find(Self.complaint(about: image.source), image.line)
        }
        let wasInImage = isInImage
        isInImage = true
        image.description = read(image.description)
        isInImage = wasInImage
        return .image(image)
    }

    /// The id that a destination names, if it is a commitment's.
    private static func commitment(in destination: String) -> String? {
        guard URLReference.scheme(of: destination) == CommitmentReference.scheme else { return nil }
        // In bytes: a combining mark would be one character with the colon.
        return String(Substring(destination.utf8.dropFirst(CommitmentReference.scheme.utf8.count + 1)))
    }

    private static func complaint(about destination: String) -> Complaint {
        if let scheme = URLReference.scheme(of: destination), !URLReference.allowedSchemes.contains(scheme) {
            return .scheme(scheme, destination: destination)
        }
        return .destination(destination)
    }
}
