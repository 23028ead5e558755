public import Agreements
public import Diagnostics
internal import Addresses
internal import Markdown

/// An address outside the site that content leads to, and where its author wrote it.
public struct ExternalLink: Hashable, Sendable {
    /// The address without a fragment, which no server sees.
    public let address: String
    /// Whether the author has named a copy that stays, so that a reader is not left without.
    public let hasCopy: Bool

    /// Every address that some content leads to, each once, sorted.
    public static func all(in content: Content) -> [ExternalLink] {
        var copies: [String: Bool] = [:]
        func add(_ address: String, hasCopy: Bool = false) {
            guard let reference = URLReference(address), reference.isWeb else { return }
            let text = String(address.prefix { $0 != "#" })
            copies[text] = copies[text, default: true] && hasCopy
        }
        let agreement = content.agreement
        var texts = [agreement.preamble, agreement.signatures]
        for area in agreement.areas { texts += [area.text] + area.sections.map(\.text) }
        for commitment in agreement.commitments {
            texts += [commitment.background] + commitment.entries.map(\.text)
            for source in commitment.entries.flatMap(\.sources) {
                add(source.address.description, hasCopy: source.archive != nil)
                if let archive = source.archive { add(archive.description) }
            }
        }
        for indicator in content.indicators {
            texts.append(indicator.text)
            for measurement in indicator.measurements { add(measurement.address.description) }
        }
        texts += content.committees.map(\.text) + content.pages.map(\.text)
        for text in texts { for address in text.blocks.flatMap(\.destinations) { add(address) } }
        if let contact = content.settings.contact { add(contact.description) }
        return copies.map { ExternalLink(address: $0.key, hasCopy: $0.value) }.sorted { $0.address < $1.address }
    }

    /// Where the address is written first, in the order of the files.
    public func place(in tree: ContentTree) -> (file: SourceFile, position: SourcePosition)? {
        for path in tree.files.keys.sorted() {
            guard let file = tree.files[path], file.text.contains(address) else { continue }
            for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                var rest = line[...]
                while let found = rest.firstRange(of: address) {
                    // A longer address that begins alike is another one.
                    let next = line[found.upperBound...].unicodeScalars.first
                    if next.map({ " \t\"')>,#]}|".unicodeScalars.contains($0) }) ?? true {
                        let column = line[..<found.lowerBound].unicodeScalars.count + 1
                        return (file, SourcePosition(line: index + 1, column: column))
                    }
                    rest = line[found.upperBound...]
                }
            }
        }
        return nil
    }

    /// The host that is asked, in lower case, with its port.
    var host: String {
        let parts = address.split(separator: "/", maxSplits: 2)
        return parts.count > 1 ? parts[1].split(separator: "?")[0].lowercased() : ""
    }
}

extension Block {
    fileprivate var destinations: [String] {
        switch self {
        case .paragraph(let content, _): content.flatMap(\.destinations)
        case .heading(let heading): heading.content.flatMap(\.destinations)
        case .blockQuote(let blocks, _): blocks.flatMap(\.destinations)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.destinations) }
        case .codeBlock, .htmlBlock, .thematicBreak: []
        }
    }
}

extension Inline {
    fileprivate var destinations: [String] {
        switch self {
        case .text, .softBreak, .lineBreak, .code, .html, .image: []
        case .emphasis(let content, _), .strong(let content, _): content.flatMap(\.destinations)
        case .link(let link): [link.destination]
        case .commitment(let commitment): commitment.words.flatMap(\.destinations)
        }
    }
}
