extension Wording {
    /// What stays behind where a page was split into several.
    struct Split: Sendable {
        let title, lead: String

        static let bokmål = Split(title: "Siden er delt", lead: "Det som sto her, står nå på disse sidene:")
        static let nynorsk = Split(title: "Sida er delt", lead: "Det som stod her, står no på desse sidene:")
        static let english = Split(
            title: "This page was split", lead: "What stood here now stands on these pages:")
    }
}
