import Agreements
import HTML

/// The patterns over verdicts' colours, so that neighbours in a bar or a chart differ in grey as well.
enum VerdictPattern {
    /// What lies below: patterns take the colours of where they are written, so each ground has its own.
    enum Ground: String {
        case page = "p"
        case hero = "h"
    }

    /// The patterns themselves, once on each page and ground that has bars, within that ground.
    static func definitions(_ ground: Ground = .page) -> HTML {
        let prefix = ground.rawValue
        return """
            <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>\
            <pattern id="\(prefix)-slant" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" class="l"/></pattern>\
            <pattern id="\(prefix)-upright" width="5" height="6" patternUnits="userSpaceOnUse"><path d="M1 0v6" class="l"/></pattern>\
            <pattern id="\(prefix)-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.1" class="d"/></pattern>\
            <pattern id="\(prefix)-cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6M0 0h6" class="l"/></pattern>\
            <pattern id="\(prefix)-level" width="6" height="5" patternUnits="userSpaceOnUse"><path d="M0 1h6" class="l"/></pattern>\
            </defs></svg>
            """
    }

    /// What fills a shape with a verdict's pattern, over its colour; `nil` for a plain one.
    static func fill(_ verdict: Verdict?, on ground: Ground = .page) -> HTML? {
        name(verdict).map { "url(#\(ground.rawValue)-\($0))" }
    }

    private static func name(_ verdict: Verdict?) -> HTML? {
        switch verdict {
        case .fulfilled?, nil: nil
        case .partlyFulfilled?: "slant"
        case .inProgress?: "upright"
        case .notStarted?: "dots"
        case .notFulfilled?: "cross"
        case .notCheckable?: "level"
        }
    }
}
