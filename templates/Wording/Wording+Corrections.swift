extension Wording {
    /// What was wrong in a log, and put right by a new entry.
    struct Corrections: Sendable {
        let title, lead, none: String
        /// Before the day of a correction, on what it corrects.
        let corrected: String
        /// Before the words that no longer hold, and before those that do.
        let before, now: String

        static let bokmål = Corrections(
            title: "Rettelser",
            lead: "Det vi har skrevet feil, lar vi stå, overstrøket, ved siden av det som er riktig.",
            none: "Ingenting er rettet ennå.", corrected: "Rettet", before: "Slik sto det:", now: "Slik er det:")
        static let nynorsk = Corrections(
            title: "Rettingar", lead: "Det vi har skrive feil, lèt vi stå, overstroke, ved sida av det som er rett.",
            none: "Ingenting er retta enno.", corrected: "Retta", before: "Slik stod det:", now: "Slik er det:")
        static let english = Corrections(
            title: "Corrections", lead: "What we got wrong stays, struck through, beside what is right.",
            none: "Nothing has been corrected yet.", corrected: "Corrected", before: "It said:", now: "It says now:")
    }
}
