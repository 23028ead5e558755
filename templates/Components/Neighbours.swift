import Addresses
import HTML

/// Links to what stands before and after.
enum Neighbours {
    static func navigation(
        previous: (name: String, path: SitePath)?, next: (name: String, path: SitePath)?, _ page: PageContext
    ) -> HTML {
        """
        <nav class="neighbours" aria-label="\(page.words.frame.previous) / \(page.words.frame.next)">\
        \(let: previous, { "<a rel=\"prev\" href=\"\(page.link($0.path))\"><span>\(page.words.frame.previous)</span> \($0.name)</a>" })\
        \(let: next, { "<a rel=\"next\" href=\"\(page.link($0.path))\"><span>\(page.words.frame.next)</span> \($0.name)</a>" })</nav>
        """
    }
}
