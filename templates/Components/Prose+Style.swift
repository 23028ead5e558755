package import HTML
package import Markdown

extension Prose {
    /// How the parts of a text are set.
    package struct Style {
        /// Where a ``frame`` is put: around a block that stands directly on the page, or inside an item of a list.
        package enum Place: Hashable, Sendable {
            case block
            case listItem
        }

        /// Text, escaped for elements and attributes alike.
        package var text: (String) -> HTML
        /// Whether raw HTML is kept as it was written; otherwise it is dropped.
        package var keepsRawHTML = false
        /// What stands before the `>` of an element without content.
        package var voidEnd = HTML()
        /// A heading, around its words.
        package var heading: (Heading, HTML) -> HTML
        /// A link, around its words.
        package var link: (Link, HTML) -> HTML
        /// An image, with its description.
        package var image: (Image, HTML) -> HTML
        /// A commitment, around its words.
        package var commitment: (CommitmentReference, HTML) -> HTML
        /// What is set around a block on the page, or inside an item of a list, so that notes can stand beside it.
        ///
        /// Each commitment is given to one frame: that of the innermost list item it stands in, else that of its block.
        /// A frame is asked for also where there is none.
        package var frame: (Place, [CommitmentReference], HTML) -> HTML = { _, _, content in content }
    }
}
