import Agreements

extension Wording {
    static let bokmål = Wording(
        tag: "nb",
        paths: Paths(
            areas: "omrader", agreement: "avtalen", commitments: "lofter", indicators: "maltall", data: "data",
            corrections: "rettelser", search: "sok"),
        frame: Frame(
            skipToContent: "Hopp til innholdet", mainMenu: "Hovedmeny", youAreHere: "Du er her", home: "Forsiden",
            areas: "Områder", promises: "Løfter", agreement: "Avtalen", data: "Data",
            contact: "Si fra om en feil", madeWith: "Laget med Ordholden", state: "Slik det sto",
            notFoundTitle: "Siden finnes ikke",
            notFoundText:
                "Adressen er feil, eller siden er borte. Ingen løftesider blir tatt bort, så trolig er det en skrivefeil.",
            notFoundHelp: "Prøv en av disse:",
            periodOver: { "Avtaleperioden \($0) er over." }, previous: "Forrige", next: "Neste"),
        home: Home(
            question: "Holder de ord?",
            lead: { parties, count, period in
                "\(parties) ga \(count) løfter for \(period). Her står hvert av dem, ord for ord, og hva det ble av det."
            },
            nothingAssessed:
                "Ingen løfter er vurdert ennå. Ikke vurdert er ingen dom: det betyr bare at ingen har sett på det.",
            assessedOf: { "\($0) av \($1) løfter er vurdert." },
            areasTitle: "Områdene", areasLead: "Velg det du er opptatt av.", readAgreement: "Les hele avtalen",
            allPromises: "Se alle løftene", explanationTitle: "Slik leser du vurderingene"),
        text: Text(
            wholeTitle: "Hele avtalen",
            wholeLead: "Avtalen slik den ble skrevet. Løftene er understreket. Velg ett for å se hva det ble av det.",
            contents: "Innhold", preamble: "Innledning", signatures: "Underskrifter", ownText: "Områdets egen tekst",
            readArea: "Les kapittelet i avtalen",
            seeProgress: "Se hva det ble av løftene",
            source: "Kilde", legend: "Tegnene i margen"),
        promise: Promise(
            count: { $0 == 1 ? "1 løfte" : "\($0) løfter" }, listTitle: "Alle løftene",
            listLead: { promises, values in
                "\(promises) løfter"
                    + (values > 0 ? ", og \(values) verdier som vises, men ikke telles" : "")
                    + ", i den rekkefølgen de står i avtalen."
            },
            inTheAgreement: "Slik står det i avtalen", where_: "Står i", alsoAt: "Står også i", facts: "Om løftet",
            kind: "Type løfte", deadline: "Frist", noDeadline: "Ingen i teksten", target: "Tall", by: "innen",
            baseline: "sammenlignet med", committee: "Komité", noCommittee: "Ikke nevnt i avtalen", area: "Område",
            outsideAreas: "Innledningen", partOf: "Del av", parts: "Deler", criterion: "Slik måler vi",
            noCriterion: "Det er ikke skrevet noe mål for dette løftet ennå. Det må gjøres før noen kan vurdere det.",
            background: "Bakgrunn", log: "Dette har skjedd",
            noLog: "Ingen har skrevet noe om dette løftet ennå. Det er ikke vurdert.", sources: "Kilder",
            searched: "Lett etter", reason: "Grunn", confidence: "Hvor sikre vi er", recorded: "Skrevet",
            corrects: "Retter oppføringen fra", archived: "arkivert kopi", ownWord: "egen omtale",
            asOf: { "Per \($0)" },
            cite: "Slik viser du til løftet",
            citation: { title, site, state in "«\(title)», \(site), slik det sto \(state)." },
            checkable: "Kan sjekkes", notCheckable: "Retning og mål", framing: "Verdier",
            schedule: "I tide?", evidence: "Bygger på",
            final: "Perioden er over, så dette er sluttvurderingen.",
            checkableLead: "Tall, tiltak og utredninger.",
            notCheckableLead: "Mer, bedre og sterkere, uten at det står hvor mye, og krav til andre.",
            framingLead: "Vises, men telles ikke."),
        indicator: Indicator(
            listTitle: "Måltall", listLead: "Tall som er målt over tid, hvert med sin kilde.",
            none: "Ingen måltall er skrevet inn ennå.", date: "Når", value: "Verdi", source: "Kilde", goal: "Mål",
            notes: "Om tallene", promises: "Løfter som måles slik", measured: "Tallene", more: "Mer om tallene"),
        data: .bokmål,
        followUp: .bokmål,
        corrections: .bokmål, search: .bokmål, split: .bokmål, embed: .bokmål,
        sharing: .bokmål, offline: .bokmål, report: .bokmål,
        names: Names(
            verdict: { verdict in
                switch verdict {
                case nil: ("Ikke vurdert", "Ingen har avgjort hvordan det gikk. Det er ingen dom.")
                case .fulfilled?: ("Oppfylt", "Det som ble lovet, er gjort. Også det som kom for sent.")
                case .partlyFulfilled?: ("Delvis oppfylt", "Noe av det er gjort, eller mindre enn det som ble lovet.")
                case .inProgress?:
                    ("I gang", "Politikerne har stemt for det, det har fått penger, eller det er begynt på.")
                case .notStarted?: ("Ikke startet", "Vi har lett et bestemt sted og ikke funnet noe.")
                case .notFulfilled?:
                    ("Ikke oppfylt", "Fristen er ute, eller politikerne har bestemt at det ikke blir noe av.")
                case .notCheckable?:
                    ("Ikke etterprøvbar", "Løftet er for uklart til å måles, eller det finnes ikke tall.")
                }
            },
            kind: { kind in
                switch kind {
                case .numeric: ("Tall", "et tall som skal nås")
                case .deliverable: ("Tiltak", "noe som skal gjøres, og som kan sjekkes")
                case .direction: ("Retning", "mer eller bedre, uten at det står hvor mye")
                case .inquiry: ("Utredning", "noe som skal undersøkes eller vurderes")
                case .goal: ("Mål", "et resultat partiene vil nå")
                case .position: ("Krav til andre", "noe andre enn partiene må gjøre")
                case .framing: ("Verdier", "det partiene står for; telles ikke")
                }
            },
            bound: { bound, amount, unit in
                switch bound {
                case .atLeast: "minst \(amount) \(unit)"
                case .atMost: "høyst \(amount) \(unit)"
                case .exactly: "\(amount) \(unit)"
                case .reduceBy: "\(amount) \(unit) mindre"
                }
            },
            entry: { kind in
                switch kind {
                case .event: "Hendelse"
                case .assessment: "Vurdering"
                case .measurement: "Måling"
                case .movedTarget: "Flyttet mål"
                case .correction: "Rettelse"
                case .laterCheck: "Etter perioden"
                }
            },
            reason: { reason in
                switch reason {
                case .notPrioritised: "ikke prioritert"
                case .reversed: "politikerne bestemte noe annet"
                case .noMajority: "ikke flertall"
                case .dependsOnOthers: "avhengig av andre"
                case .externalEvent: "noe utenfra kom i veien"
                case .superseded: "erstattet av noe annet"
                case .unknown: "ikke kjent"
                }
            },
            confidence: { confidence in
                switch confidence {
                case .low: "lite sikre"
                case .medium: "middels sikre"
                case .high: "svært sikre"
                }
            },
            source: { source in
                switch source {
                case .decision: "vedtak"
                case .report: "rapport"
                case .budget: "budsjett"
                case .statistics: "statistikk"
                case .press: "presse"
                case .party: "parti"
                case .announcement: "kunngjøring"
                }
            },
            schedule: { schedule in
                switch schedule {
                case .noDeadline: nil
                case .notDue: "fristen er ikke ute"
                case .onTime: "i tide"
                case .late: "etter fristen"
                case .overdue: "fristen er ute"
                }
            },
            evidence: { evidence in
                switch evidence {
                case .none: nil
                case .selfReported: "bare egen omtale: kilder fra dem som lovet"
                case .independent: "kilder fra andre enn dem som lovet"
                case .both: "både egen omtale og andres kilder"
                }
            }),
        formats: Formats(
            months: [
                "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
                "november", "desember",
            ],
            day: { "\($0). \($1) \($2)" },
            season: { season, year in
                switch season {
                case .spring: "våren \(year)"
                case .summer: "sommeren \(year)"
                case .autumn: "høsten \(year)"
                case .winter: "vinteren \(year)–\(year + 1)"
                }
            },
            decimalMark: ",", thousands: "\u{A0}", and: "og"))
}
