internal import Diagnostics

/// Reads `palette` in `site.yml`.
enum PaletteReader {
    static let keys = KeyTable([
        .required("accent", .colour, "Links and buttons on light ground, such as \"#0a5566\"."),
        .required("accent-dark", .colour, "Links and buttons on dark ground."),
        .optional("hero", .colour, "The ground behind the question on the front page."),
    ])

    static func read(_ fields: inout Fields) -> Palette? {
        guard var palette = fields.mapping("palette", known: keys) else { return nil }
        let accent = colour("accent", readWith: Palette.lightGrounds, &palette)
        let accentDark = colour("accent-dark", readWith: Palette.darkGrounds, &palette)
        let hero = colour("hero", readWith: Palette.heroWords, &palette)
        fields.absorb(palette)
        guard let accent, let accentDark else { return nil }
        return Palette(accent: accent, accentDark: accentDark, hero: hero)
    }

    private static func colour(_ key: String, readWith others: [String], _ palette: inout Fields) -> Colour? {
        let colour = palette.value(key, .colour, is: "a colour; write it as \"#0a5566\"", Colour.init)
        guard let colour, let worst = Palette.unreadable(colour, with: others) else { return colour }
        let tenths = Int(worst.contrast * 10)
        palette.error(
            "«\(colour)» is too close to \(worst.other), with which it is read: the contrast is \(tenths / 10).\(tenths % 10) to 1, and must be 4.5",
            at: key, hint: key == "accent-dark" ? "take a lighter one" : "take a darker one")
        return colour
    }
}
