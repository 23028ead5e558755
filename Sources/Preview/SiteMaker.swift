internal import Addresses
internal import Agreements
internal import Diagnostics
internal import SiteBuilder
internal import Templates

/// Makes a site from content, or tells why it cannot be made.
struct SiteMaker: Sendable {
    let options: Preview.Options

    /// Makes a site.
    ///
    /// - Parameter loading: What is wrong with the files of the tree, as far as they could not be read.
    func site(from tree: ContentTree, _ loading: DiagnosticList) -> (site: Site?, diagnostics: DiagnosticList) {
        var diagnostics = loading
        if diagnostics.hasErrors, tree.files.isEmpty { return (nil, diagnostics) }
        let (content, reading) = ContentReader.read(tree, now: options.now)
        diagnostics.append(contentsOf: reading)
        guard let content, !diagnostics.hasErrors else { return (nil, diagnostics) }
        // No copies for offline: they would stand between the author and what she has just written.
        let site = Site(
            content.published(at: options.baseURL), today: options.today,
            delivery: Delivery(worksOffline: false, namesSearchByContents: false))
        diagnostics.append(contentsOf: site.addressProblems(root: tree.root))
        return (diagnostics.hasErrors ? nil : site, diagnostics)
    }
}
