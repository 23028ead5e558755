import CMark

/// A node of cmark's tree, on loan from the ``CTree`` that owns it.
///
/// It is safe because nodes exist only inside ``CTree/withRoot(_:)``, and what they give out are copies.
@safe struct CNode {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else { return nil }
        unsafe self.init(pointer)
    }

    /// What the node is.
    var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }

    /// Its children, in order.
    var children: some Sequence<CNode> {
        sequence(first: unsafe Self(cmark_node_first_child(pointer))) { $0?.next }.lazy.compactMap(\.self)
    }

    private var next: CNode? { unsafe Self(cmark_node_next(pointer)) }

    /// The line of the text it begins on, counted from 1; to be trusted for blocks only.
    var firstLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }

    /// The byte of its first line that it begins with, counted from 1; to be trusted for blocks only.
    var firstColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }

    /// How many line breaks it runs over; to be trusted for paragraphs and code only.
    var lineBreaks: Int { Int(unsafe cmark_node_get_end_line(pointer)) - firstLine }

    /// Its text, code or raw HTML.
    var literal: String { unsafe string(cmark_node_get_literal(pointer)) }

    /// What stands after the opening fence of code.
    var fenceInfo: String { unsafe string(cmark_node_get_fence_info(pointer)) }

    /// The level of a heading.
    var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }

    /// Whether no blank line separates the parts of a list.
    var isTightList: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

    /// What stands before the items of a list.
    var listMarker: List.Marker {
        guard unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return .bullet }
        let isParenthesis = unsafe cmark_node_get_list_delim(pointer) == CMARK_PAREN_DELIM
        return .number(
            start: Int(unsafe cmark_node_get_list_start(pointer)), delimiter: isParenthesis ? .parenthesis : .period)
    }

    /// Where a link or an image leads.
    var destination: String { unsafe string(cmark_node_get_url(pointer)) }

    /// The title of a link or an image; `nil` where none was written.
    ///
    /// cmark renders an empty title and no title differently, but gives no words for either. For no title it gives them
    /// at one constant address, which is that of a new link's title.
    var title: String? {
        let title = unsafe cmark_node_get_title(pointer)
        return unsafe UInt(bitPattern: title) == Self.addressOfNoTitle ? nil : string(title)
    }

    private static let addressOfNoTitle: UInt = {
        let link = unsafe cmark_node_new(CMARK_NODE_LINK)
        defer { unsafe cmark_node_free(link) }
        return unsafe UInt(bitPattern: cmark_node_get_title(link))
    }()

    private func string(_ characters: UnsafePointer<CChar>?) -> String {
        guard let characters = unsafe characters else { preconditionFailure("not a node that has these words") }
        return unsafe String(cString: characters)
    }
}
