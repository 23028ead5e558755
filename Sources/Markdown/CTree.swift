import CMark

/// The tree that cmark makes of a text: it is owned here, and freed exactly once.
///
/// cmark parses and frees without recursion; ``Prescan`` has bounded what it can cost.
@safe struct CTree: ~Copyable {
    private let root: OpaquePointer

    /// Parses a text that is valid UTF-8.
    ///
    /// Of all options only «source positions» is set. It changes nothing in the tree, but has the line breaks within
    /// code counted, which are spaces in its literal.
    init(parsing utf8: [UInt8]) {
        let document = unsafe utf8.withUnsafeBytes { bytes in
            unsafe cmark_parse_document(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_SOURCEPOS)
        }
        guard let document = unsafe document else { preconditionFailure("cmark always makes a document") }
        unsafe root = document
    }

    deinit {
        unsafe cmark_node_free(root)
    }

    /// Lends the tree's root; no node may be kept past the end of the closure.
    func withRoot<Result, Failure: Error>(_ body: (CNode) throws(Failure) -> Result) throws(Failure) -> Result {
        try body(unsafe CNode(root))
    }
}
