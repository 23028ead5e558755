import Agreements
import HTML

extension Edition {
    /// The icon for home screens that show no SVG, on the ground of the front page's question.
    ///
    /// The ring is within the circle that every mask leaves («Maskable icons», Web App Manifest §icon masks: 40 % of the
    /// width from the middle).
    var appIcons: [Picture] {
        guard delivery.hasCards else { return [] }
        let palette = content.settings.palette
        return [180, 512].map { size in
            Picture(
                "icon-\(size)", width: size, height: size,
                """
                <rect width="\(size)" height="\(size)" fill="\(CardColours.ground(palette))"/>\
                <svg color="#9fe0d4" x="\(size / 4)" y="\(size / 4)" width="\(size / 2)" height="\(size / 2)" \
                viewBox="0 0 32 32">\(Ring.drawing)</svg>
                """)
        }
    }
}
