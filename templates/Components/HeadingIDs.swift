import Addresses
package import Markdown

/// The ids of a text's headings, so that links can lead to them: each is its heading's slug, and no two are alike.
///
/// A heading whose slug is taken gets a number, `kultur-2`; one without letters or digits is called `h`.
package struct HeadingIDs: Hashable, Sendable {
    /// All ids that are taken on the page, those of this text among them.
    package private(set) var taken: Set<String>
    private var ids: [Int: String] = [:]
    private var numbers: [String: Int] = [:]

    /// Names the headings of a text, none as an id that the page has already.
    package init(_ document: Document, taken: Set<String> = []) {
        self.taken = taken
        name(document.blocks)
    }

    /// The id of a heading; `nil` if it is not one of the text's.
    package subscript(heading: Heading) -> String? { ids[heading.line] }

    private mutating func name(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .heading(let heading): ids[heading.line] = newID(for: heading.content.plainText)
            case .blockQuote(let blocks, _): name(blocks)
            case .list(let list): for item in list.items { name(item.blocks) }
            case .paragraph, .codeBlock, .htmlBlock, .thematicBreak: break
            }
        }
    }

    /// The numbers given are remembered, so that a thousand headings alike do not take a million attempts.
    private mutating func newID(for title: String) -> String {
        let slug = Slug.suggested(for: title)?.description ?? "h"
        while true {
            let number = numbers[slug, default: 0] + 1
            numbers[slug] = number
            let id = number == 1 ? slug : "\(slug)-\(number)"
            if taken.insert(id).inserted { return id }
        }
    }
}
