import HTML

/// The site's mark: an oath ring, on which one's word was given.
enum Ring {
    static let mark: HTML = """
        <svg class="ring" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">\(drawing)</svg>
        """

    /// What is in it, in a box of 32 by 32.
    static let drawing: HTML = """
        <path d="M12 4.6A12 12 0 1 0 20 4.6" fill="none" stroke="currentColor" stroke-width="4"/>\
        <circle cx="11.4" cy="4.9" r="3.2" fill="currentColor"/><circle cx="20.6" cy="4.9" r="3.2" fill="currentColor"/>
        """
}
