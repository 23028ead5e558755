import Agreements
import HTML

/// A verdict as it is shown everywhere: a sign and a word, and a colour that neither depends on.
enum VerdictView {
    /// The order in which verdicts are listed and stacked, the best first, what nobody has assessed last.
    static let order: [Verdict?] = [
        .fulfilled, .partlyFulfilled, .inProgress, .notStarted, .notFulfilled, .notCheckable, nil,
    ]

    /// Those that a promise of the site has, in that order.
    static func used(in page: PageContext) -> [Verdict?] {
        let used = Set(page.edition.agreement.commitments.map { page.edition.standing(of: $0).verdict })
        return order.filter(used.contains)
    }

    /// A class for colours, `v-fulfilled`.
    static func style(_ verdict: Verdict?) -> HTML {
        "v-\(verdict?.rawValue ?? "not-assessed")"
    }

    /// The sign alone; whoever shows it writes the word beside it.
    static func sign(_ verdict: Verdict?) -> HTML {
        "<svg class=\"sign \(style(verdict))\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">\(drawing(verdict))</svg>"
    }

    /// The sign alone, on a page that may have it defined; it has the colour of the word beside it, or of what holds both.
    static func sign(_ verdict: Verdict?, on page: PageContext) -> HTML {
        guard page.definesSigns else { return sign(verdict) }
        return """
            <svg class="sign" aria-hidden="true"><use href="#\(name(verdict))"/></svg>
            """
    }

    /// All signs, for a page that points at them; its own names hold no underscore.
    static func definitions() -> HTML {
        """
        <svg class="signs" width="0" height="0" aria-hidden="true"><defs>\(each: order, {
            "<symbol id=\"\(name($0))\" viewBox=\"0 0 16 16\">\(drawing($0))</symbol>"
        })</defs></svg>
        """
    }

    private static func name(_ verdict: Verdict?) -> HTML { "s_\(verdict?.rawValue ?? "none")" }

    /// The sign and the word.
    static func label(_ verdict: Verdict?, _ words: Wording) -> HTML { label(verdict, sign(verdict), words) }

    private static func label(_ verdict: Verdict?, _ sign: HTML, _ words: Wording) -> HTML {
        "<span class=\"verdict \(style(verdict))\">\(sign) \(words.names.verdict(verdict).name)</span>"
    }

    /// How a promise stands: its verdict, or for values, which are not judged, that they are values.
    static func label(of commitment: Commitment, _ page: PageContext) -> HTML {
        let verdict = page.edition.standing(of: commitment).verdict
        guard commitment.kind.isCounted || verdict != nil else {
            return "<span class=\"what\">\(page.words.names.kind(commitment.kind).name)</span>"
        }
        return label(verdict, sign(verdict, on: page), page.words)
    }

    /// What each verdict means, as a list.
    static func legend(_ words: Wording) -> HTML {
        """
        <dl class="legend">\(each: order, { verdict in
            "<div><dt>\(label(verdict, words))</dt><dd>\(words.names.verdict(verdict).meaning)</dd></div>"
        })</dl>
        """
    }

    /// Shapes that differ without colour: a check, a half, an arrow, a dash, a cross, a question mark, an empty ring.
    static func drawing(_ verdict: Verdict?) -> HTML {
        switch verdict {
        case .fulfilled?:
            "<circle cx=\"8\" cy=\"8\" r=\"8\" class=\"f\"/><path d=\"m4.2 8.4 2.6 2.6 5-5.6\" class=\"k\"/>"
        case .partlyFulfilled?:
            "<circle cx=\"8\" cy=\"8\" r=\"7\" class=\"o\"/><path d=\"M8 1a7 7 0 0 0 0 14z\" class=\"f\"/>"
        case .inProgress?:
            "<circle cx=\"8\" cy=\"8\" r=\"7\" class=\"o\"/><path d=\"M6 4.6 11.4 8 6 11.4z\" class=\"f\"/>"
        case .notStarted?:
            "<circle cx=\"8\" cy=\"8\" r=\"7\" class=\"o\"/><path d=\"M4.5 8h7\" class=\"o\"/>"
        case .notFulfilled?:
            "<path d=\"M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z\" class=\"f\"/><path d=\"m5 5 6 6m0-6-6 6\" class=\"k\"/>"
        case .notCheckable?:
            "<circle cx=\"8\" cy=\"8\" r=\"7\" class=\"o\"/><path d=\"M5.9 6.2a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.5m0 1.7v.6\" class=\"o\"/>"
        case nil:
            "<circle cx=\"8\" cy=\"8\" r=\"7\" class=\"o d\"/>"
        }
    }
}
