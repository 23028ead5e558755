/// The colours that a site may choose; all others carry meaning, and are the same on every site.
public struct Palette: Hashable, Sendable {
    /// Links, buttons and lines on light ground.
    public let accent: Colour
    /// The same on dark ground.
    public let accentDark: Colour
    /// What the front page asks its question on, in light words; `nil` for the usual one.
    public let hero: Colour?
}

extension Palette {
    /// How well text must be read on its ground (WCAG 2.2, 1.4.3).
    static let leastContrast = 4.5

    /// The style sheet's own colours that a chosen one is read with, by where.
    ///
    /// They stand in `site.css`; a test holds the two together.
    static let lightGrounds = ["#f8faf7", "#ffffff"]
    static let darkGrounds = ["#0f1614", "#18211e"]
    static let heroWords = [
        "#f3f8f5", "#bcd2ca", "#9fe0d4", "#6fd9a2", "#efc75c", "#98c5fb", "#cdbff0", "#ff9f95", "#bccac4",
    ]

    /// The colour of those that a chosen one is least readable with, and how much so, when that is too little.
    static func unreadable(_ colour: Colour, with others: [String]) -> (other: Colour, contrast: Double)? {
        let worst = others.compactMap(Colour.init).map { (other: $0, contrast: colour.contrast(with: $0)) }
            .min { $0.contrast < $1.contrast }
        guard let worst, worst.contrast < leastContrast else { return nil }
        return worst
    }
}
