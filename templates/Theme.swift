import Agreements

/// A site's own colours as a style sheet, to be read after the one that all sites have.
///
/// It is a file with a fingerprint like the other: no page has a style of its own, so the policy can forbid them.
enum Theme {
    static func stylesheet(_ palette: Palette) -> Asset {
        var css = """
            @layer base {
              :root { --accent: \(palette.accent); --on-accent: \(words(on: palette.accent)); }
              @media screen and (prefers-color-scheme: dark) {
                :root { --accent: \(palette.accentDark); --on-accent: \(words(on: palette.accentDark)); }
              }

            """
        if let hero = palette.hero {
            css += """
                  @media screen {
                    .hero { --paper: \(hero); --surface: \(hero); --line: #ffffff4d; }
                  }

                """
        }
        return Asset(name: "theme", ending: "css", bytes: Array((css + "}\n").utf8))
    }

    /// White or black, whichever is read better.
    private static func words(on colour: Colour) -> String {
        guard let white = Colour("#ffffff"), let black = Colour("#000000") else { return "#000000" }
        return (colour.contrast(with: white) >= colour.contrast(with: black) ? white : black).description
    }
}
