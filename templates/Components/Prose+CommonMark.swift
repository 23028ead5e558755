import HTML
import Markdown

extension Prose.Style {
    /// As cmark renders it, byte for byte, with raw HTML and all destinations.
    ///
    /// It is not safe for pages: it is here to be compared.
    package static var commonMark: Prose.Style {
        Prose.Style(
            text: { Houdini.text($0) },
            keepsRawHTML: true,
            voidEnd: " /",
            heading: { heading, words in "<h\(heading.level)>\(words)</h\(heading.level)>\n" },
            link: { link, words in "<a href=\"\(Houdini.href(link.destination))\"\(title(link.title))>\(words)</a>" },
            image: { image, alternative in
                "<img src=\"\(Houdini.href(image.source))\" alt=\"\(alternative)\"\(title(image.title)) />"
            },
            commitment: { commitment, words in
                "<a href=\"\(Houdini.href("\(CommitmentReference.scheme):\(commitment.id)"))\">\(words)</a>"
            })
    }

    private static func title(_ title: String?) -> HTML {
        "\(let: title, { " title=\"\(Houdini.text($0))\"" })"
    }
}
