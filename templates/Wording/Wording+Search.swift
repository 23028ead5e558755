extension Wording {
    /// The search: the words of its page, and those its script shows.
    struct Search: Sendable {
        /// The name of its second page in addresses.
        let logPath: StaticString
        /// The names of the filters in addresses.
        let parameters: Parameters
        let title, lead, field, placeholder, button, filters, clear: String
        let verdict, committee, year, without: String
        let jump, places, logTitle, logLead, withoutScript, unmarked, withoutScriptOrList: String
        let entryCount: @Sendable (_ count: Int) -> String
        /// What the script says; `{n}` is a number, `{q}` what was typed, `{r}` what is shown instead.
        let messages: Messages

        struct Parameters: Sendable {
            let area, verdict, kind, year, committee: StaticString
        }

        struct Messages: Sendable {
            let one, many, atLeast, none, partly, instead, filtered, more, log, searchLog, limited: String
        }
    }
}
