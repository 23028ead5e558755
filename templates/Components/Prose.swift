package import HTML
package import Markdown

/// What an author wrote, as HTML: the one renderer of the document model.
///
/// How the parts follow one another is decided here, and is cmark's way, byte for byte; how links, headings and
/// commitments are set is the style's. ``Style/commonMark`` proves the walk and the model against cmark; pages have
/// their own style, made by `Style.site`.
package struct Prose {
    /// How the parts are set.
    package let style: Style

    package init(style: Style) {
        self.style = style
    }

    /// A whole text.
    package func html(_ document: Document) -> HTML { html(document.blocks) }

    /// Blocks that stand directly on a page, or in a column of it.
    package func html(_ blocks: [Block]) -> HTML {
        flow(blocks) { style.frame(.block, $0.ownCommitments, html($0)) }
    }

    /// Words.
    package func html(_ inlines: [Inline]) -> HTML {
        .joined(inlines.map { html($0) })
    }
}

// MARK: Blocks

extension Prose {
    private func html(_ block: Block) -> HTML {
        switch block {
        case .paragraph(let content, _): "<p>\(html(content))</p>\n"
        case .heading(let heading): style.heading(heading, html(heading.content))
        case .blockQuote(let blocks, _): "<blockquote>\n\(flow(blocks) { html($0) })</blockquote>\n"
        case .list(let list): html(list)
        case .codeBlock(let code, let info, _): html(code: code, info: info)
        case .htmlBlock(let markup, _): raw(markup)
        case .thematicBreak: "<hr\(style.voidEnd)>\n"
        }
    }

    /// Blocks one below the other, each beginning on a line of its own.
    private func flow(_ blocks: [Block], _ markup: (Block) -> HTML) -> HTML {
        var flow = HTML()
        for block in blocks {
            if !flow.isEmpty { flow.endLine() }
            flow.append(markup(block))
        }
        return flow
    }

    private func html(_ list: List) -> HTML {
        let items = HTML.joined(list.items.map { html($0, isTight: list.isTight) })
        return switch list.marker {
        case .bullet: "<ul>\n\(items)</ul>\n"
        case .number(start: 1, _): "<ol>\n\(items)</ol>\n"
        case .number(let start, _): "<ol start=\"\(start)\">\n\(items)</ol>\n"
        }
    }

    /// An item of a list; in a tight one the words of a paragraph stand directly in it.
    private func html(_ item: ListItem, isTight: Bool) -> HTML {
        var content = HTML()
        for block in item.blocks {
            if isTight, case .paragraph(let words, _) = block {
                content.append(html(words))
            } else {
                content.endLine()
                content.append(html(block))
            }
        }
        return "<li>\(style.frame(.listItem, item.ownCommitments, content))</li>\n"
    }

    /// Code, with the first word of its info as its language.
    private func html(code: String, info: String) -> HTML {
        let language = String(info.unicodeScalars.prefix { $0 != " " && !("\t"..."\r").contains($0) })
        let attribute: HTML = "\(if: !info.isEmpty, { " class=\"language-\(style.text(language))\"" })"
        return "<pre><code\(attribute)>\(style.text(code))</code></pre>\n"
    }
}

// MARK: Inlines

extension Prose {
    private func html(_ inline: Inline) -> HTML {
        switch inline {
        case .text(let text, _): style.text(text)
        case .softBreak: "\n"
        case .lineBreak: "<br\(style.voidEnd)>\n"
        case .code(let code, _): "<code>\(style.text(code))</code>"
        case .html(let markup, _): raw(markup)
        case .emphasis(let content, _): "<em>\(html(content))</em>"
        case .strong(let content, _): "<strong>\(html(content))</strong>"
        case .link(let link): style.link(link, html(link.content))
        case .image(let image): style.image(image, alternative(image.description))
        case .commitment(let commitment): style.commitment(commitment, html(commitment.words))
        }
    }

    /// The description of an image: its words without their markup.
    private func alternative(_ inlines: [Inline]) -> HTML {
        .joined(
            inlines.map { inline in
                switch inline {
                case .text(let text, _), .code(let text, _): style.text(text)
                case .softBreak, .lineBreak: " "
                case .html(let markup, _): style.keepsRawHTML ? style.text(markup) : HTML()
                case .emphasis(let content, _), .strong(let content, _): alternative(content)
                case .link(let link): alternative(link.content)
                case .image(let image): alternative(image.description)
                case .commitment(let commitment): alternative(commitment.words)
                }
            })
    }

    private func raw(_ markup: String) -> HTML {
        style.keepsRawHTML ? HTML(trusted: Array(markup.utf8)) : HTML()
    }
}

extension HTML {
    /// Ends the line, unless that was done.
    fileprivate mutating func endLine() {
        if bytes.last != UInt8(ascii: "\n") { append("\n") }
    }
}
