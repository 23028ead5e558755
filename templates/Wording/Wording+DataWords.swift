import Agreements
import OpenData

extension Wording {
    /// What feeds, calendars and other data say.
    var dataWords: DataWords {
        DataWords(
            names: .init(
                verdict: { names.verdict($0).name }, entry: names.entry, date: { date($0) }, day: { day($0) }),
            phrases: data.phrases)
    }
}

extension DataWords.Phrases {
    static let bokmål = Self(
        changes: "Endringer", corrections: "Rettelser", deadlines: "Frister", source: "Kilde",
        quote: "I avtalen står det",
        search: "Søk i løftene", data: "Data", pages: "Sider", areas: "Områder", by: "innen", during: "i løpet av",
        due: { "Frist \($0): \($1)" },
        lastDay: { "Fristen i avtalen er \($0). Her står den på den siste dagen det kan bety." },
        rights: { licence in
            "Ordene i avtalen er partienes egne. "
                + (licence.map { "Alt annet er redaksjonens, med lisensen \($0)." }
                    ?? "Alt annet er redaksjonens, som ikke har oppgitt noen lisens.")
        },
        lead: { "\($0), ord for ord, med løftene fra \($1) og hva det ble av hvert av dem." })
    static let nynorsk = Self(
        changes: "Endringar", corrections: "Rettingar", deadlines: "Fristar", source: "Kjelde",
        quote: "I avtalen står det", search: "Søk i lovnadene", data: "Data", pages: "Sider", areas: "Område",
        by: "innan", during: "i løpet av", due: { "Frist \($0): \($1)" },
        lastDay: { "Fristen i avtalen er \($0). Her står han på den siste dagen det kan tyde." },
        rights: { licence in
            "Orda i avtalen er partia sine eigne. "
                + (licence.map { "Alt anna er redaksjonen sitt, med lisensen \($0)." }
                    ?? "Alt anna er redaksjonen sitt, som ikkje har oppgitt nokon lisens.")
        },
        lead: { "\($0), ord for ord, med lovnadene frå \($1) og kva det vart av kvar av dei." })
    static let english = Self(
        changes: "Changes", corrections: "Corrections", deadlines: "Deadlines", source: "Source",
        quote: "The agreement says", search: "Search the promises", data: "Data", pages: "Pages", areas: "Areas",
        by: "by", during: "during", due: { "Due \($0): \($1)" },
        lastDay: { "The agreement’s deadline is \($0). Here it stands on the last day that can mean." },
        rights: { licence in
            "The agreement’s words are the parties’ own. "
                + (licence.map { "All else is the editors’, under the licence \($0)." }
                    ?? "All else is the editors’, who have named no licence.")
        },
        lead: { "\($0), word for word, with the promises of \($1) and what became of each." })
}
