internal import Addresses

/// The file `_headers`, by which Netlify and Cloudflare Pages learn what to send with each file of a site.
///
/// Formats: https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/.
public enum HeadersFile {
    /// The file's name, at the root of the site.
    public static let name = "_headers"

    /// The file for some rules.
    ///
    /// - Parameter basePath: The path the site has on its server, with a slash at both ends.
    public static func text(_ rules: [HeaderRule], basePath: String) -> String {
        let base = basePath.dropLast()
        var text = section(
            "\(base)/*", Header.everywhere + [Header("Content-Security-Policy", ContentPolicy.everywhere)])
        for rule in rules {
            text += section(base + rule.pattern, rule.role.headers + rule.role.links(basePath: basePath))
        }
        // A name that these hosts know no type for.
        let rules = SpeculationRules.path.description
        return text + section(base + rules, [Header("Content-Type", MediaType.of(rules))])
    }

    private static func section(_ pattern: String, _ headers: [Header]) -> String {
        pattern + "\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }
}
