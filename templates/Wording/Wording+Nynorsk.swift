import Agreements

extension Wording {
    static let nynorsk = Wording(
        tag: "nn",
        paths: Paths(
            areas: "omrade", agreement: "avtalen", commitments: "lovnader", indicators: "maltal", data: "data",
            corrections: "rettingar", search: "sok"),
        frame: Frame(
            skipToContent: "Hopp til innhaldet", mainMenu: "Hovudmeny", youAreHere: "Du er her", home: "Framsida",
            areas: "Område", promises: "Lovnader", agreement: "Avtalen", data: "Data",
            contact: "Sei frå om ein feil", madeWith: "Laga med Ordholden", state: "Slik det stod",
            notFoundTitle: "Sida finst ikkje",
            notFoundText:
                "Adressa er feil, eller sida er borte. Inga lovnadsside blir teken bort, så truleg er det ein skrivefeil.",
            notFoundHelp: "Prøv ei av desse:",
            periodOver: { "Avtaleperioden \($0) er over." }, previous: "Førre", next: "Neste"),
        home: Home(
            question: "Held dei ord?",
            lead: { parties, count, period in
                "\(parties) gav \(count) lovnader for \(period). Her står kvar av dei, ord for ord, og kva det blei av han."
            },
            nothingAssessed:
                "Ingen lovnader er vurderte enno. Ikkje vurdert er ingen dom: det tyder berre at ingen har sett på det.",
            assessedOf: { "\($0) av \($1) lovnader er vurderte." },
            areasTitle: "Områda", areasLead: "Vel det du er oppteken av.", readAgreement: "Les heile avtalen",
            allPromises: "Sjå alle lovnadene", explanationTitle: "Slik les du vurderingane"),
        text: Text(
            wholeTitle: "Heile avtalen",
            wholeLead:
                "Avtalen slik han blei skriven. Lovnadene er understreka. Vel éin for å sjå kva det blei av han.",
            contents: "Innhald", preamble: "Innleiing", signatures: "Underskrifter",
            ownText: "Den eigne teksten til området",
            readArea: "Les kapittelet i avtalen",
            seeProgress: "Sjå kva det blei av lovnadene",
            source: "Kjelde", legend: "Teikna i margen"),
        promise: Promise(
            count: { $0 == 1 ? "1 lovnad" : "\($0) lovnader" }, listTitle: "Alle lovnadene",
            listLead: { promises, values in
                "\(promises) lovnader"
                    + (values > 0 ? ", og \(values) verdiar som blir viste, men ikkje talde" : "")
                    + ", i den rekkjefølgja dei står i avtalen."
            },
            inTheAgreement: "Slik står det i avtalen", where_: "Står i", alsoAt: "Står òg i", facts: "Om lovnaden",
            kind: "Type lovnad", deadline: "Frist", noDeadline: "Ingen i teksten", target: "Tal", by: "innan",
            baseline: "samanlikna med", committee: "Komité", noCommittee: "Ikkje nemnd i avtalen", area: "Område",
            outsideAreas: "Innleiinga", partOf: "Del av", parts: "Delar", criterion: "Slik måler vi",
            noCriterion:
                "Det er ikkje skrive noko mål for denne lovnaden enno. Det må gjerast før nokon kan vurdere han.",
            background: "Bakgrunn", log: "Dette har hendt",
            noLog: "Ingen har skrive noko om denne lovnaden enno. Han er ikkje vurdert.", sources: "Kjelder",
            searched: "Leitt etter", reason: "Grunn", confidence: "Kor sikre vi er", recorded: "Skrive",
            corrects: "Rettar oppføringa frå", archived: "arkivert kopi", ownWord: "eigen omtale",
            asOf: { "Per \($0)" },
            cite: "Slik viser du til lovnaden",
            citation: { title, site, state in "«\(title)», \(site), slik det stod \(state)." },
            checkable: "Kan sjekkast", notCheckable: "Retning og mål", framing: "Verdiar",
            schedule: "I tide?", evidence: "Byggjer på",
            final: "Perioden er over, så dette er sluttvurderinga.",
            checkableLead: "Tal, tiltak og utgreiingar.",
            notCheckableLead: "Meir, betre og sterkare, utan at det står kor mykje, og krav til andre.",
            framingLead: "Blir viste, men ikkje talde."),
        indicator: Indicator(
            listTitle: "Måltal", listLead: "Tal som er målte over tid, kvart med si kjelde.",
            none: "Ingen måltal er skrivne inn enno.", date: "Når", value: "Verdi", source: "Kjelde", goal: "Mål",
            notes: "Om tala", promises: "Lovnader som blir målte slik", measured: "Tala", more: "Meir om tala"),
        data: .nynorsk,
        followUp: .nynorsk,
        corrections: .nynorsk, search: .nynorsk, split: .nynorsk, embed: .nynorsk,
        sharing: .nynorsk, offline: .nynorsk, report: .nynorsk,
        names: Names(
            verdict: { verdict in
                switch verdict {
                case nil: ("Ikkje vurdert", "Ingen har avgjort korleis det gjekk. Det er ingen dom.")
                case .fulfilled?: ("Oppfylt", "Det som blei lova, er gjort. Òg det som kom for seint.")
                case .partlyFulfilled?: ("Delvis oppfylt", "Noko av det er gjort, eller mindre enn det som blei lova.")
                case .inProgress?:
                    ("I gang", "Politikarane har røysta for det, det har fått pengar, eller det er byrja på.")
                case .notStarted?: ("Ikkje starta", "Vi har leitt ein bestemt stad og ikkje funne noko.")
                case .notFulfilled?:
                    ("Ikkje oppfylt", "Fristen er ute, eller politikarane har bestemt at det ikkje blir noko av.")
                case .notCheckable?:
                    ("Ikkje etterprøvbar", "Lovnaden er for uklar til å målast, eller det finst ikkje tal.")
                }
            },
            kind: { kind in
                switch kind {
                case .numeric: ("Tal", "eit tal som skal nåast")
                case .deliverable: ("Tiltak", "noko som skal gjerast, og som kan sjekkast")
                case .direction: ("Retning", "meir eller betre, utan at det står kor mykje")
                case .inquiry: ("Utgreiing", "noko som skal undersøkjast eller vurderast")
                case .goal: ("Mål", "eit resultat partia vil nå")
                case .position: ("Krav til andre", "noko andre enn partia må gjere")
                case .framing: ("Verdiar", "det partia står for; blir ikkje talt")
                }
            },
            bound: { bound, amount, unit in
                switch bound {
                case .atLeast: "minst \(amount) \(unit)"
                case .atMost: "høgst \(amount) \(unit)"
                case .exactly: "\(amount) \(unit)"
                case .reduceBy: "\(amount) \(unit) mindre"
                }
            },
            entry: { kind in
                switch kind {
                case .event: "Hending"
                case .assessment: "Vurdering"
                case .measurement: "Måling"
                case .movedTarget: "Flytta mål"
                case .correction: "Retting"
                case .laterCheck: "Etter perioden"
                }
            },
            reason: { reason in
                switch reason {
                case .notPrioritised: "ikkje prioritert"
                case .reversed: "politikarane bestemte noko anna"
                case .noMajority: "ikkje fleirtal"
                case .dependsOnOthers: "avhengig av andre"
                case .externalEvent: "noko utanfrå kom i vegen"
                case .superseded: "erstatta av noko anna"
                case .unknown: "ikkje kjend"
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
                case .announcement: "kunngjering"
                }
            },
            schedule: { schedule in
                switch schedule {
                case .noDeadline: nil
                case .notDue: "fristen er ikkje ute"
                case .onTime: "i tide"
                case .late: "etter fristen"
                case .overdue: "fristen er ute"
                }
            },
            evidence: { evidence in
                switch evidence {
                case .none: nil
                case .selfReported: "berre eigen omtale: kjelder frå dei som lova"
                case .independent: "kjelder frå andre enn dei som lova"
                case .both: "både eigen omtale og kjelder frå andre"
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
                case .summer: "sommaren \(year)"
                case .autumn: "hausten \(year)"
                case .winter: "vinteren \(year)–\(year + 1)"
                }
            },
            decimalMark: ",", thousands: "\u{A0}", and: "og"))
}
