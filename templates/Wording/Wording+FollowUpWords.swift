import Agreements

extension Wording.FollowUp {
    static let bokmål = Wording.FollowUp(
        deadlinesPath: "frister", changesPath: "endringer", sourcesPath: "kilder", committeesPath: "komiteer",
        unknownPath: "vet-ikke", yearsPath: "arsskifter",
        deadlines: "Frister", deadlinesLead: "Løftene som har en frist i avtalens tekst.",
        nextDeadlines: "Frister som kommer",
        passedDeadlines: "Frister som er ute", noDeadlines: "Ingen.",
        changes: "Endringer", changesLead: "Alt som er skrevet om hva som skjedde, det nyeste først.",
        newest: "Sist oppdatert",
        allChanges: "Se alle endringer",
        sources: "Kilder", sourcesLead: "Her er alle kildene vi viser til, delt etter hva slags kilde det er.",
        byPublisher: "De står etter hvem som har gitt dem ut.",
        sourceKind: { kind in
            switch kind {
            case .decision: ("vedtak", "Vedtak", "Det politikerne eller en myndighet har bestemt.")
            case .report:
                (
                    "rapporter", "Rapporter",
                    "Rapporter, planer og nettsider, mest fra kommunen og andre i det offentlige."
                )
            case .budget: ("budsjett", "Budsjetter", "Hva det er satt av penger til.")
            case .statistics: ("statistikk", "Statistikk", "Tall som er samlet inn og regnet ut.")
            case .press: ("presse", "Presse", "Aviser, kringkasting og fagblader, også innlegg der.")
            case .party: ("partier", "Partier", "Det partiene selv har sagt og skrevet.")
            case .announcement:
                ("kunngjoringer", "Kunngjøringer", "Noen sier at noe skal skje. Det viser ikke at det skjedde.")
            }
        },
        sourceCount: { $0 == 1 ? "1 kilde" : "\($0) kilder" }, publishedBy: { $1 ? "Fra \($0)." : "Mest fra \($0)." },
        backs: { $0 == 1 ? "brukt i 1 løfte" : "brukt i \($0) løfter" },
        committees: "Komiteer",
        committeesLead:
            "En komité er en gruppe politikere som forbereder saker før de blir avgjort. Her er komiteene avtalen nevner, og løftene hver av dem svarer for.",
        formerly: "Kommer fra",
        basis: { basis in
            switch basis {
            case .heading: "Løfter i området med samme navn"
            case .explicit: "Løfter avtalen gir komiteen"
            case .editorial: "Løfter vi mener hører til komiteen"
            }
        },
        unknown: "Dette vet vi ikke",
        unknownLead: "Løftene ingen har vurdert ennå. Vet du noe, eller vil du finne det ut?",
        requestTitle: "Be om innsyn",
        requestLead:
            "Alle kan be om å få se dokumenter hos det offentlige. Du trenger ikke si hvem du er eller hvorfor. Kopier teksten:",
        request: { title, quote in
            """
            Jeg ber om innsyn etter offentleglova § 3 i dokumenter som viser hva som er gjort for å innfri dette løftet: \
            «\(title)». I avtalen står det: «\(quote)». Jeg ber særlig om vedtak, saksframlegg, budsjett og rapporter.
            """
        },
        years: "År for år",
        yearsLead:
            "Slik sto løftene ved slutten av hvert år, etter det vi vet i dag, og hva som endret seg fra året før.",
        changedSince: "Endret siden året før", nothingChanged: "Ingenting.",
        yearEnd: { "Ved utgangen av \($0)" }, from: { "fra \($0) til \($1)" },
        overTime: "Utvikling over tid",
        range: { sure, possible, total in
            "\(sure) av \(total) er oppfylt."
                + (possible > sure
                    ? " \(possible - sure) er ikke avgjort. Tallet kan bli opptil \(possible)." : "")
        },
        show: "Vis", all: "Alle")

    static let nynorsk = Wording.FollowUp(
        deadlinesPath: "fristar", changesPath: "endringar", sourcesPath: "kjelder", committeesPath: "komitear",
        unknownPath: "veit-ikkje", yearsPath: "arsskifte",
        deadlines: "Fristar", deadlinesLead: "Lovnadene som har ein frist i teksten til avtalen.",
        nextDeadlines: "Fristar som kjem",
        passedDeadlines: "Fristar som er ute", noDeadlines: "Ingen.",
        changes: "Endringar", changesLead: "Alt som er skrive om kva som hende, det nyaste først.",
        newest: "Sist oppdatert",
        allChanges: "Sjå alle endringar",
        sources: "Kjelder", sourcesLead: "Her er alle kjeldene vi viser til, delte etter kva slags kjelde det er.",
        byPublisher: "Dei står etter kven som har gitt dei ut.",
        sourceKind: { kind in
            switch kind {
            case .decision: ("vedtak", "Vedtak", "Det politikarane eller ei styresmakt har bestemt.")
            case .report:
                (
                    "rapportar", "Rapportar",
                    "Rapportar, planar og nettsider, mest frå kommunen og andre i det offentlege."
                )
            case .budget: ("budsjett", "Budsjett", "Kva det er sett av pengar til.")
            case .statistics: ("statistikk", "Statistikk", "Tal som er samla inn og rekna ut.")
            case .press: ("presse", "Presse", "Aviser, kringkasting og fagblad, også innlegg der.")
            case .party: ("parti", "Parti", "Det partia sjølve har sagt og skrive.")
            case .announcement:
                ("kunngjeringar", "Kunngjeringar", "Nokon seier at noko skal skje. Det viser ikkje at det skjedde.")
            }
        },
        sourceCount: { $0 == 1 ? "1 kjelde" : "\($0) kjelder" }, publishedBy: { $1 ? "Frå \($0)." : "Mest frå \($0)." },
        backs: { $0 == 1 ? "brukt i 1 lovnad" : "brukt i \($0) lovnader" },
        committees: "Komitear",
        committeesLead:
            "Ein komité er ei gruppe politikarar som førebur saker før dei blir avgjorde. Her er komiteane avtalen nemner, og lovnadene kvar av dei svarer for.",
        formerly: "Kjem frå",
        basis: { basis in
            switch basis {
            case .heading: "Lovnader i området med same namn"
            case .explicit: "Lovnader avtalen gir komiteen"
            case .editorial: "Lovnader vi meiner høyrer til komiteen"
            }
        },
        unknown: "Dette veit vi ikkje",
        unknownLead: "Lovnadene ingen har vurdert enno. Veit du noko, eller vil du finne det ut?",
        requestTitle: "Be om innsyn",
        requestLead:
            "Alle kan be om å få sjå dokument hos det offentlege. Du treng ikkje seie kven du er eller kvifor. Kopier teksten:",
        request: { title, quote in
            """
            Eg ber om innsyn etter offentleglova § 3 i dokument som viser kva som er gjort for å innfri denne lovnaden: \
            «\(title)». I avtalen står det: «\(quote)». Eg ber særleg om vedtak, saksframlegg, budsjett og rapportar.
            """
        },
        years: "År for år",
        yearsLead:
            "Slik stod lovnadene ved slutten av kvart år, etter det vi veit i dag, og kva som endra seg frå året før.",
        changedSince: "Endra sidan året før", nothingChanged: "Ingenting.",
        yearEnd: { "Ved utgangen av \($0)" }, from: { "frå \($0) til \($1)" },
        overTime: "Utvikling over tid",
        range: { sure, possible, total in
            "\(sure) av \(total) er oppfylte."
                + (possible > sure
                    ? " \(possible - sure) er ikkje avgjorde. Talet kan bli opptil \(possible)." : "")
        },
        show: "Vis", all: "Alle")

    static let english = Wording.FollowUp(
        deadlinesPath: "deadlines", changesPath: "changes", sourcesPath: "sources", committeesPath: "committees",
        unknownPath: "unknown", yearsPath: "year-ends",
        deadlines: "Deadlines", deadlinesLead: "The promises that have a deadline in the agreement’s text.",
        nextDeadlines: "Deadlines to come", passedDeadlines: "Deadlines that have passed", noDeadlines: "None.",
        changes: "Changes", changesLead: "All that was written about what happened, the newest first.",
        newest: "Last updated",
        allChanges: "See all changes",
        sources: "Sources", sourcesLead: "All the sources that we refer to, by what kind of source they are.",
        byPublisher: "They stand by who published them.",
        sourceKind: { kind in
            switch kind {
            case .decision: ("decisions", "Decisions", "What politicians or an authority have decided.")
            case .report: ("reports", "Reports", "Reports, plans and web pages, mostly from public bodies.")
            case .budget: ("budgets", "Budgets", "What money has been set aside for.")
            case .statistics: ("statistics", "Statistics", "Numbers that were collected and worked out.")
            case .press:
                ("press", "Press", "Newspapers, broadcasters and trade magazines, with what others write in them.")
            case .party: ("parties", "Parties", "What the parties themselves have said and written.")
            case .announcement:
                (
                    "announcements", "Announcements",
                    "Somebody says that something will happen. It does not show that it did."
                )
            }
        },
        sourceCount: { $0 == 1 ? "1 source" : "\($0) sources" },
        publishedBy: { $1 ? "From \($0)." : "Most from \($0)." },
        backs: { $0 == 1 ? "used for 1 promise" : "used for \($0) promises" },
        committees: "Committees",
        committeesLead:
            "A committee is a group of politicians who prepare cases before they are decided. These are the committees that the agreement names, and the promises each answers for.",
        formerly: "Comes from",
        basis: { basis in
            switch basis {
            case .heading: "Promises of the area with the same name"
            case .explicit: "Promises that the agreement gives the committee"
            case .editorial: "Promises that we think belong to the committee"
            }
        },
        unknown: "What we do not know",
        unknownLead: "The promises that nobody has assessed yet. Do you know something, or want to find out?",
        requestTitle: "Ask for access",
        requestLead: "Anyone may ask to see public documents. Copy the text:",
        request: { title, quote in
            """
            I ask for access to documents that show what has been done to keep this promise: “\(title)”. The agreement says: \
            “\(quote)”. I ask in particular for decisions, case papers, budgets and reports.
            """
        },
        years: "Year by year",
        yearsLead:
            "How the promises stood at the end of each year, by what we know today, and what changed from the year before.",
        changedSince: "Changed since the year before", nothingChanged: "Nothing.",
        yearEnd: { "At the end of \($0)" }, from: { "from \($0) to \($1)" },
        overTime: "Progress over time",
        range: { sure, possible, total in
            "\(sure) of \(total) are fulfilled."
                + (possible > sure ? " \(possible - sure) are not decided. The number may rise to \(possible)." : "")
        },
        show: "Show", all: "All")
}
