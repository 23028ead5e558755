package import Addresses
package import HTML
package import Markdown

extension Prose.Style {
    /// As pages show it: safe, and with what the site knows of links and commitments.
    ///
    /// Raw HTML is dropped, and so are links and images whose destination is not safe; their words stay. All of it was
    /// reported when the text was read.
    ///
    /// - Parameters:
    ///   - headingShift: How many levels deeper headings are set than they were written; they end at the sixth.
    ///   - headingIDs: The ids of the headings, so that links can lead to them.
    ///   - resolve: Where a relative destination leads from this page; `nil` drops the link.
    ///   - commitment: A commitment, around its words.
    ///   - frame: What is set around a block, or inside an item of a list: see ``frame``.
    package static func site(
        headingShift: Int = 0, headingIDs: HeadingIDs? = nil,
        resolve: @escaping (URLReference) -> URLReference? = { $0 },
        commitment: @escaping (CommitmentReference, HTML) -> HTML,
        frame: @escaping (Place, [CommitmentReference], HTML) -> HTML = { _, _, content in content }
    ) -> Prose.Style {
        Prose.Style(
            text: { HTML(text: $0) },
            heading: { heading, words in
                let level = min(6, heading.level + headingShift)
                return "<h\(level)\(let: headingIDs?[heading], { " id=\"\($0)\"" })>\(words)</h\(level)>\n"
            },
            link: { link, words in
                let written = URLReference(link.destination)
                guard let written, let target = written.isRelative ? resolve(written) : written else { return words }
                return "<a href=\"\(target)\"\(title(link.title))>\(words)</a>"
            },
            image: { image, alternative in
                let written = URLReference(image.source)
                guard let written, written.isRelative, let source = resolve(written) else { return alternative }
                return "<img src=\"\(source)\" alt=\"\(alternative)\"\(title(image.title))>"
            },
            commitment: commitment,
            frame: frame)
    }

    private static func title(_ title: String?) -> HTML {
        "\(let: title, { " title=\"\($0)\"" })"
    }
}
