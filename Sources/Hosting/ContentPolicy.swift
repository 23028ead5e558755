/// What a page of the site may load and do, as a Content Security Policy says it (CSP Level 3).
///
/// The one place that it is written: servers send it, pages repeat it for servers that can't, the preview holds to it.
public struct ContentPolicy: Hashable, Sendable {
    private var directives: [String]
    private let framing: String

    /// A page of the site: everything from itself, nothing inline, framed by nobody.
    ///
    /// Data blocks such as JSON-LD are no scripts and need no exception. One policy of trusted types may be made, by the
    /// script that asks for the worker of copies (`offline.js`); it passes that one address, and no other text becomes a
    /// script or markup.
    public static let page = ContentPolicy(
        [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
            "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
            "require-trusted-types-for 'script'", "trusted-types ordholden",
        ], framing: "frame-ancestors 'none'")

    /// A page that anyone may frame: a stylesheet of its own, no script, no form.
    public static let embed = ContentPolicy(
        ["default-src 'none'", "style-src 'self'", "form-action 'none'", "base-uri 'none'"],
        framing: "frame-ancestors *")

    /// A page as its editor sees it, who may frame it in a page of the same origin to see it at several widths.
    public static let preview = ContentPolicy(
        page.directives + ["frame-src 'self'"], framing: "frame-ancestors 'self'")

    private init(_ directives: [String], framing: String) {
        self.directives = directives
        self.framing = framing
    }

    /// The policy as a header has it.
    public var header: String { (directives + [framing]).joined(separator: "; ") }

    /// The policy as a page itself can set it, where `frame-ancestors` is ignored with a complaint (CSP3 §3.3).
    public var meta: String { directives.joined(separator: "; ") }

    /// What every page of the site keeps to, framed or not, for rules that can't tell one from the other.
    ///
    /// Where a server sends it beside the page's own, both count (CSP3 §8.1).
    public static let everywhere = page.meta
}
