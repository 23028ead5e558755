import OpenData

extension Wording {
    /// The open data, and how to follow and cite the site.
    struct Data: Sendable {
        let lead: String
        let filesTitle: String
        let agreement, commitment, commitments, entries, measurements, legal, catalogue: String
        let fieldsTitle, fieldsLead, schema, tableNote, stable: String
        let followTitle, followLead, toFeed, toCalendar: String
        let licenceTitle, citeTitle: String
        let citation: @Sendable (_ publisher: String, _ site: String, _ state: String) -> String
        /// On a promise's page.
        let permanentLink, state, asData: String
        let phrases: DataWords.Phrases

        static let bokmål = Data(
            lead: "Alt du ser her, kan du ta med deg og bruke videre.",
            filesTitle: "Filene",
            agreement: "Alt: avtalens tekst, områder, løfter, logg, kilder, måltall, telling og rettelser.",
            commitment: "Ett løfte, med det samme som i den store fila. Hvert løfte har sin egen.",
            commitments: "Løftene, ett på hver rad.",
            entries: "Alt som er skrevet om hva som skjedde, en hendelse på hver rad.",
            measurements: "Måltallene, en måling på hver rad.",
            legal: "Avtalens egne ord, slik den ble skrevet, med løftene merket.",
            catalogue: "En beskrivelse av dataene for datakataloger.",
            fieldsTitle: "Hva feltene betyr",
            fieldsLead:
                "Skjemaene sier på engelsk hva hvert felt i JSON-filene er. En kolonne heter etter feltet den kommer fra, med understrek mellom ordene:",
            schema: "skjema",
            tableNote:
                "Tabellene er i UTF-8 med komma mellom feltene. En celle som et regneark ville tatt for en formel, har en apostrof foran; ta bort den første apostrofen for å få ordene tilbake.",
            stable:
                "Adressene endres ikke. Et felt som får nytt navn eller blir borte, gir formatet et nytt versjonsnummer; nye felt kan komme til.",
            followTitle: "Følg med", followLead: "Legg adressen i en nyhetsleser eller en kalender.",
            toFeed: "Følg endringene", toCalendar: "Legg fristene i kalenderen",
            licenceTitle: "Lisens", citeTitle: "Slik viser du til dataene",
            citation: { publisher, site, state in "\(publisher): «\(site)», data slik de sto \(state)." },
            permanentLink: "Fast adresse", state: "Slik det sto", asData: "Løftet som data", phrases: .bokmål)

        static let nynorsk = Data(
            lead: "Alt du ser her, kan du ta med deg og bruke vidare.",
            filesTitle: "Filene",
            agreement: "Alt: teksten i avtalen, område, lovnader, logg, kjelder, måltal, teljing og rettingar.",
            commitment: "Éin lovnad, med det same som i den store fila. Kvar lovnad har si eiga.",
            commitments: "Lovnadene, éin på kvar rad.",
            entries: "Alt som er skrive om kva som hende, éi hending på kvar rad.",
            measurements: "Måltala, éi måling på kvar rad.",
            legal: "Orda i avtalen, slik han vart skriven, med lovnadene merkte.",
            catalogue: "Ei skildring av dataa for datakatalogar.",
            fieldsTitle: "Kva felta tyder",
            fieldsLead:
                "Skjemaa seier på engelsk kva kvart felt i JSON-filene er. Ein kolonne heiter etter feltet han kjem frå, med understrek mellom orda:",
            schema: "skjema",
            tableNote:
                "Tabellane er i UTF-8 med komma mellom felta. Ei celle som eit rekneark ville ha teke for ein formel, har ein apostrof framfor; ta bort den første apostrofen for å få orda att.",
            stable:
                "Adressene blir ikkje endra. Eit felt som får nytt namn eller blir borte, gjev formatet eit nytt versjonsnummer; nye felt kan kome til.",
            followTitle: "Følg med", followLead: "Legg adressa i ein nyhendelesar eller ein kalender.",
            toFeed: "Følg endringane", toCalendar: "Legg fristane i kalenderen",
            licenceTitle: "Lisens", citeTitle: "Slik viser du til dataa",
            citation: { publisher, site, state in "\(publisher): «\(site)», data slik dei stod \(state)." },
            permanentLink: "Fast adresse", state: "Slik det stod", asData: "Lovnaden som data", phrases: .nynorsk)

        static let english = Data(
            lead: "Everything you see here you may take away and use.",
            filesTitle: "The files",
            agreement:
                "Everything: the agreement’s text, areas, promises, log, sources, indicators, tallies and corrections.",
            commitment: "One promise, as in the large file. Each promise has a file of its own.",
            commitments: "The promises, one a row.",
            entries: "All that was written about what happened, one entry a row.",
            measurements: "The indicators, one measurement a row.",
            legal: "The agreement’s own words, as it was written, with the promises marked.",
            catalogue: "A description of the data for data catalogues.",
            fieldsTitle: "What the fields mean",
            fieldsLead:
                "The schemas say what each field of the JSON files is. A column is named after the field it comes from, with an underscore between words:",
            schema: "schema",
            tableNote:
                "The tables are in UTF-8 with commas between the fields. A cell that a spreadsheet would take for a formula has an apostrophe before it; take away the first apostrophe to get the words back.",
            stable:
                "The addresses do not change. A field that is renamed or removed gives the format a new version number; new fields may be added.",
            followTitle: "Follow", followLead: "Put the address into a feed reader or a calendar.",
            toFeed: "Follow the changes", toCalendar: "Add the deadlines to your calendar",
            licenceTitle: "Licence", citeTitle: "How to cite the data",
            citation: { publisher, site, state in "\(publisher): “\(site)”, data as of \(state)." },
            permanentLink: "Permanent address", state: "As of", asData: "The promise as data", phrases: .english)
    }
}
