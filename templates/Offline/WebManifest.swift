public import Addresses
import Agreements
import HTML
import OpenData

/// The web app manifest, by which a browser offers to put the site among a device's programs (W3C, Web Application Manifest).
public enum WebManifest {
    /// At the site's root, so that what it says of addresses is relative to the front page's.
    public static let path: SitePath = .file(named: "manifest.webmanifest")

    /// The manifest as a file.
    ///
    /// A reader keeps her browser's way back («minimal-ui»): the site has no buttons of its own for that. Icons in PNG are
    /// there where pictures are drawn; the one in SVG fits every size.
    public static func file(of edition: Edition) -> [UInt8] {
        let site = edition.content.settings
        let drawn: [JSON] = edition.appIcons.filter { $0.width >= 512 }.map { icon in
            .object([
                "src": .text(reference(icon.path)), "sizes": .text("\(icon.width)x\(icon.height)"),
                "type": "image/png", "purpose": "any maskable",
            ])
        }
        return JSON.object([
            "name": .text(site.title), "description": .text(site.description), "lang": .text(edition.wording.tag),
            "dir": "ltr", "start_url": "./", "scope": "./", "display": "minimal-ui",
            "theme_color": .text(site.palette?.accent.description ?? "#0a5566"), "background_color": "#f8faf7",
            "icons": .array(
                [
                    .object([
                        "src": .text(reference(Asset.icon.path)), "sizes": "any", "type": "image/svg+xml",
                        "purpose": "any",
                    ])
                ] + drawn),
        ]).file
    }

    /// What leads from a page to it, and for those who do not read it to an icon.
    static func links(_ page: PageContext) -> HTML {
        """
        <link rel="manifest" href="\(page.link(path))">
        \(let: page.edition.appIcons.first, { "<link rel=\"apple-touch-icon\" href=\"\(page.link($0.path))\">\n" })
        """
    }

    private static func reference(_ path: SitePath) -> String { path.reference(from: .home) }
}
