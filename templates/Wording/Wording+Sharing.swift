extension Wording {
    /// Texts that stand in a chat, without the page around them.
    struct Sharing: Sendable {
        let promise: @Sendable (_ title: String, _ verdict: String) -> String
        let value: @Sendable (_ title: String) -> String
        let said: @Sendable (_ quote: String) -> String
        let area: @Sendable (_ title: String, _ assessed: Int, _ total: Int) -> String

        static let bokmål = Sharing(
            promise: { "Løftet «\($0)»: \($1)" }, value: { "«\($0)»: en verdi, ikke et løfte" },
            said: { "Slik står det i avtalen: «\($0)»" },
            area: { "\($0): \($1) av \($2) løfter er vurdert" })
        static let nynorsk = Sharing(
            promise: { "Lovnaden «\($0)»: \($1)" }, value: { "«\($0)»: ein verdi, ikkje ein lovnad" },
            said: { "Slik står det i avtalen: «\($0)»" },
            area: { "\($0): \($1) av \($2) lovnader er vurderte" })
        static let english = Sharing(
            promise: { "The promise “\($0)”: \($1)" }, value: { "“\($0)”: a value, not a promise" },
            said: { "In the agreement’s words: “\($0)”" },
            area: { "\($0): \($1) of \($2) promises have been assessed" })
    }

    /// What stands on pages that are read without a network.
    struct Offline: Sendable {
        /// The name of the page in addresses.
        let path: StaticString
        let title, lead, help, again: String
        let copy: @Sendable (_ day: String) -> String

        static let bokmål = Offline(
            path: "uten-nett", title: "Du er uten nett",
            lead: "Denne siden har du ikke lest før, så den er ikke lagret hos deg.",
            help: "Sider du har lest, kan du lese igjen uten nett.", again: "Prøv igjen",
            copy: {
                "Du er uten nett. Dette er kopien fra sist du leste siden, slik det sto \($0). Det kan ha kommet noe nytt."
            })
        static let nynorsk = Offline(
            path: "utan-nett", title: "Du er utan nett",
            lead: "Denne sida har du ikkje lese før, så ho er ikkje lagra hos deg.",
            help: "Sider du har lese, kan du lese igjen utan nett.", again: "Prøv igjen",
            copy: {
                "Du er utan nett. Dette er kopien frå sist du las sida, slik det stod \($0). Det kan ha kome noko nytt."
            })
        static let english = Offline(
            path: "offline", title: "You are offline",
            lead: "You have not read this page before, so there is no copy of it with you.",
            help: "Pages that you have read can be read again offline.", again: "Try again",
            copy: {
                "You are offline. This is the copy from when you last read the page, as of \($0). There may be news."
            })
    }

    /// The whole agreement with what became of it, on paper.
    struct Report: Sendable {
        /// The name of the page in addresses.
        let path: StaticString
        let title, lead, link, howToPrint, parties, period, state, publisher, address: String
        let overview, area, promises, verdict, since, text, whatBecame, sum, notes: String

        static let bokmål = Report(
            path: "rapport", title: "Rapport om avtalen",
            lead: "Hele avtalen, og hva det ble av hvert løfte, på ett sted.",
            link: "Rapport til utskrift: hele avtalen med vurderingene",
            howToPrint: "Velg «Skriv ut» i nettleseren for å få den på papir eller som PDF.",
            parties: "Partene", period: "Perioden", state: "Slik det sto", publisher: "Utgiver",
            address: "Adresse", overview: "Oversikt", area: "Område", promises: "Løfter", verdict: "Vurdering",
            since: "Per", text: "Slik står det i avtalen", whatBecame: "Hva det ble av løftene", sum: "I alt",
            notes:
                "Vurderingen av hvert løfte står ved siden av teksten. Etter hvert kapittel står løftene i en tabell, med kildene."
        )
        static let nynorsk = Report(
            path: "rapport", title: "Rapport om avtalen",
            lead: "Heile avtalen, og kva det blei av kvar lovnad, på éin stad.",
            link: "Rapport til utskrift: heile avtalen med vurderingane",
            howToPrint: "Vel «Skriv ut» i nettlesaren for å få han på papir eller som PDF.",
            parties: "Partane", period: "Perioden", state: "Slik det stod", publisher: "Utgjevar",
            address: "Adresse", overview: "Oversyn", area: "Område", promises: "Lovnader", verdict: "Vurdering",
            since: "Per", text: "Slik står det i avtalen", whatBecame: "Kva det blei av lovnadene", sum: "I alt",
            notes:
                "Vurderinga av kvar lovnad står ved sida av teksten. Etter kvart kapittel står lovnadene i ein tabell, med kjeldene."
        )
        static let english = Report(
            path: "report", title: "Report on the agreement",
            lead: "The whole agreement, and what became of each promise, in one place.",
            link: "Report to print: the whole agreement with the verdicts",
            howToPrint: "Choose “Print” in the browser to get it on paper or as a PDF.",
            parties: "The parties", period: "The period", state: "As of", publisher: "Publisher",
            address: "Address", overview: "Overview", area: "Area", promises: "Promises", verdict: "Verdict",
            since: "As of", text: "In the agreement’s words", whatBecame: "What became of the promises", sum: "In all",
            notes:
                "The verdict on each promise stands beside the text. After each chapter the promises stand in a table, with the sources."
        )
    }
}
