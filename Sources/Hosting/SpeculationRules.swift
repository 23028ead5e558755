public import Addresses

/// What a browser may fetch before it is asked for: the page that a visitor is about to follow a link to.
///
/// A header names the file of the rules (HTML standard, «The `Speculation-Rules` header»), since the policy forbids scripts
/// within pages. Browsers without such rules ignore both; those that save data fetch nothing.
public enum SpeculationRules {
    /// Where the file is; the number is another when the text is, for the file is kept for ever.
    public static let path: SitePath = {
        guard let folder = Slug("assets") else { preconditionFailure("«assets» is a slug") }
        return .file(folder, named: "next-page.1.speculationrules")
    }()

    /// The rules: pages of this site, when a pointer rests on a link to one, or presses it.
    ///
    /// A page's address ends with a slash; files, and pages of other sites on the same server, are left alone.
    ///
    /// - Parameter basePath: The path the site has on its server, with a slash at both ends.
    public static func text(basePath: String) -> String {
        // What stands for more than itself in a pattern (URL Pattern Standard §1.4), in a string of JSON.
        let base = basePath.map { "+*?:{}()".contains($0) ? "\\\\\($0)" : String($0) }.joined()
        return """
            {"prefetch":[{"where":{"href_matches":["\(base)","\(base)*/"]},"eagerness":"moderate"}]}

            """
    }

    /// The header of a page.
    static func header(basePath: String) -> Header {
        Header("Speculation-Rules", "\"\(basePath.dropLast())\(path)\"")
    }
}

extension FileRole {
    /// The headers of such a file that name others of the site.
    ///
    /// - Parameter basePath: The path the site has on its server, with a slash at both ends.
    public func links(basePath: String) -> [Header] {
        switch self {
        case .page: [SpeculationRules.header(basePath: basePath)]
        case .embed, .fingerprinted, .data: []
        }
    }
}
