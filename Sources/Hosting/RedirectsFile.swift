/// The file `_redirects`, by which Netlify, Cloudflare Pages and GitLab Pages learn what has moved.
///
/// Without Netlify's `!`, which the others take for an error: there the page that leads on is sent instead. Formats:
/// https://docs.netlify.com/manage/routing/redirects/overview/, https://developers.cloudflare.com/pages/configuration/redirects/,
/// https://docs.gitlab.com/user/project/pages/redirects/.
public enum RedirectsFile {
    /// The file's name, at the root of the site.
    public static let name = "_redirects"

    /// The file for some redirects.
    ///
    /// - Parameter basePath: The path the site has on its server, with a slash at both ends.
    public static func text(_ redirects: [Redirect], basePath: String) -> String {
        let base = basePath.dropLast()
        return redirects.map { "\(base)\($0.from) \(base)\($0.to) 301\n" }.joined()
    }
}
