import Agreements
import HTML

/// A tally as one stacked bar with its counts below: never a percentage.
enum TallyView {
    static func figure(_ tally: Tally, _ words: Wording) -> HTML {
        let parts = parts(of: tally)
        let text = parts.map { "\(words.number($0.count)) \(words.names.verdict($0.verdict).name.lowercased())" }
        return """
            <figure class="tally">
            \(bar(parts, total: tally.total, label: words.list(text)))
            <figcaption><ul>\(each: parts, { part in
                "<li>\(VerdictView.sign(part.verdict)) <b>\(words.number(part.count))</b> \(words.names.verdict(part.verdict).name)</li>"
            })</ul></figcaption>
            </figure>
            """
    }

    /// The bar alone, small, for a list where the numbers stand beside it.
    static func bar(_ tally: Tally, _ words: Wording) -> HTML {
        guard tally.total > 0 else { return "" }
        let parts = parts(of: tally)
        let text = parts.map { "\(words.number($0.count)) \(words.names.verdict($0.verdict).name.lowercased())" }
        return bar(parts, total: tally.total, label: words.list(text))
    }

    /// What is in a tally, in the order it is shown.
    static func parts(of tally: Tally) -> [(verdict: Verdict?, count: Int)] {
        VerdictView.order.compactMap { verdict in
            let count = verdict.map(tally.count(of:)) ?? tally.notAssessed
            return count > 0 ? (verdict, count) : nil
        }
    }

    private static func bar(_ parts: [(verdict: Verdict?, count: Int)], total: Int, label: String) -> HTML {
        var before = 0
        var bars = HTML()
        for part in parts {
            let place: HTML =
                "x=\"\(share(before, of: total))\" width=\"\(share(part.count, of: total))\" height=\"100%\""
            bars.append("<rect class=\"\(VerdictView.style(part.verdict)) f\" \(place)/>")
            if let pattern = pattern(part.verdict) { bars.append("<rect fill=\"url(#\(pattern))\" \(place)/>") }
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

    /// The pattern over a verdict's colour, so that neighbours differ in grey; `nil` for a plain one.
    private static func pattern(_ verdict: Verdict?) -> HTML? {
        switch verdict {
        case .fulfilled?, nil: nil
        case .partlyFulfilled?: "p-slant"
        case .inProgress?: "p-upright"
        case .notStarted?: "p-dots"
        case .notFulfilled?: "p-cross"
        case .notCheckable?: "p-level"
        }
    }

    /// The patterns, once on each page that has bars.
    static let patterns: HTML = """
        <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>\
        <pattern id="p-slant" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" class="l"/></pattern>\
        <pattern id="p-upright" width="5" height="6" patternUnits="userSpaceOnUse"><path d="M1 0v6" class="l"/></pattern>\
        <pattern id="p-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.1" class="d"/></pattern>\
        <pattern id="p-cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6M0 0h6" class="l"/></pattern>\
        <pattern id="p-level" width="6" height="5" patternUnits="userSpaceOnUse"><path d="M0 1h6" class="l"/></pattern>\
        </defs></svg>
        """
}
