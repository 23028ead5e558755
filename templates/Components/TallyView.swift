import Agreements
import HTML

/// A tally as one stacked bar with its counts below: never a percentage.
enum TallyView {
    static func figure(_ tally: Tally, on ground: VerdictPattern.Ground = .page, _ words: Wording) -> HTML {
        let parts = parts(of: tally)
        return """
            <figure class="tally">
            \(bar(parts, total: tally.total, label: text(tally, words), on: ground))
            <figcaption><ul>\(each: parts, { part in
                """
                <li>\(swatch(part.verdict, on: ground))\(VerdictView.sign(part.verdict)) \
                <b>\(words.number(part.count))</b> \(words.names.verdict(part.verdict).name)</li>
                """
            })</ul></figcaption>
            </figure>
            """
    }

    /// The counts in words: «4 oppfylt, 27 delvis oppfylt og 2 ikke vurdert».
    static func text(_ tally: Tally, _ words: Wording) -> String {
        words.list(
            parts(of: tally).map { "\(words.number($0.count)) \(words.names.verdict($0.verdict).name.lowercased())" })
    }

    /// The bar alone, small, for a list where the numbers stand beside it.
    static func bar(_ tally: Tally, _ words: Wording) -> HTML {
        guard tally.total > 0 else { return "" }
        return bar(parts(of: tally), total: tally.total, label: text(tally, words), on: .page)
    }

    private static func parts(of tally: Tally) -> [(verdict: Verdict?, count: Int)] {
        VerdictView.order.compactMap { verdict in
            let count = verdict.map(tally.count(of:)) ?? tally.notAssessed
            return count > 0 ? (verdict, count) : nil
        }
    }

    private static func bar(
        _ parts: [(verdict: Verdict?, count: Int)], total: Int, label: String, on ground: VerdictPattern.Ground
    ) -> HTML {
        var before = 0
        var bars = HTML()
        for part in parts {
            let place: HTML =
                "x=\"\(share(before, of: total))\" width=\"\(share(part.count, of: total))\" height=\"100%\""
            bars.append("<rect class=\"\(VerdictView.style(part.verdict)) f\" \(place)/>")
            if let fill = VerdictPattern.fill(part.verdict, on: ground) {
                bars.append("<rect fill=\"\(fill)\" \(place)/>")
            }
            before += part.count
        }
        return "<svg class=\"bar\" role=\"img\" aria-label=\"\(label)\">\(bars)</svg>"
    }

    /// A part of the whole in percent of the bar's width, cut to two decimals.
    private static func share(_ count: Int, of total: Int) -> String {
        guard total > 0 else { return "0%" }
        let hundredths = count * 10_000 / total
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)%"
    }

    /// A piece of the bar, which ties a verdict's sign to its colour and pattern.
    private static func swatch(_ verdict: Verdict?, on ground: VerdictPattern.Ground) -> HTML {
        let place: HTML = "width=\"100%\" height=\"100%\""
        return """
            <svg class="swatch" aria-hidden="true"><rect class="\(VerdictView.style(verdict)) f" \(place)/>\
            \(let: VerdictPattern.fill(verdict, on: ground), { "<rect fill=\"\($0)\" \(place)/>" })</svg>
            """
    }
}
