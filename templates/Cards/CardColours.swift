import Agreements
import HTML

/// The colours of the cards: those of the front page's question, on which the rules of a palette hold.
enum CardColours {
    /// The ground that a site chose, or the usual one.
    static func ground(_ palette: Palette?) -> String { palette?.hero?.description ?? "#0d3733" }

    /// The style sheet of a drawing, with the classes that signs and bars have on pages.
    static func style(_ palette: Palette?) -> HTML {
        """
        <style>\
        .ground{fill:\(ground(palette))}.k{fill:none;stroke:\(ground(palette));stroke-width:2}\
        text{font-family:\(CardFont.family);font-weight:700;fill:#f3f8f5}text.quiet{font-weight:400;fill:#bcd2ca}\
        .mark{color:#9fe0d4}.frame{fill:none;stroke:#9fb9b0;stroke-width:2}\
        .f{fill:currentColor}.o{fill:none;stroke:currentColor;stroke-width:2}.o.d{stroke-dasharray:3.2 2.3}\
        .v-fulfilled{color:#6fd9a2}.v-partly-fulfilled{color:#efc75c}.v-in-progress{color:#98c5fb}\
        .v-not-started{color:#cdbff0}.v-not-fulfilled{color:#ff9f95}.v-not-checkable{color:#bccac4}\
        .v-not-assessed{color:#9fb9b0}.bar .v-not-assessed{color:\(ground(palette))}text.verdict{fill:currentColor}\
        .l{stroke:\(ground(palette));stroke-width:1.6;opacity:.75;fill:none}.patterns .d{fill:\(ground(palette));opacity:.8}\
        </style>
        """
    }
}
