extension Wording.Search {
    static let bokmål = Wording.Search(
        logPath: "logg",
        parameters: Parameters(
            area: "omrade", verdict: "verdikt", kind: "slags", year: "frist", committee: "komite"),
        title: "Søk", lead: "Skriv det du er opptatt av, med dine egne ord.", field: "Hva leter du etter?",
        placeholder: "barnehage, sykkelvei, buss …", button: "Søk", filters: "Avgrens", clear: "Nullstill",
        verdict: "Vurdering", committee: "Komité", year: "Frist", without: "Uten frist",
        jump: "Gå til et område", places: "Sider som passer", logTitle: "Alt som har skjedd",
        logLead: "Alle oppføringer, med ordene de er skrevet med.",
        withoutScript:
            "Her står alle løftene. Uten JavaScript finner du ord på siden med nettleserens eget søk (Ctrl+F, eller «Finn på siden»).",
        unmarked: "Løfter uten merke er ikke vurdert.",
        withoutScriptOrList: "Uten JavaScript finner du løftene under hvert område.",
        entryCount: { $0 == 1 ? "1 oppføring" : "\($0) oppføringer" },
        messages: Messages(
            one: "1 treff", many: "{n} treff", atLeast: "Minst {n} treff", none: "Ingen treff på «{q}»",
            partly: "Ingen løfter har alle ordene; disse har noen",
            instead: "Ingen treff på «{q}», viser «{r}»", filtered: "Ingen av {n} treff passer til avgrensningen",
            more: "Vis flere ({n} til)", log: "I det som har skjedd", searchLog: "Søk også i det som har skjedd",
            limited: "Søket er begrenset nå: en fil kunne ikke hentes. Alle løftene står nedenfor."))

    static let nynorsk = Wording.Search(
        logPath: "logg",
        parameters: Parameters(
            area: "omrade", verdict: "verdikt", kind: "slag", year: "frist", committee: "komite"),
        title: "Søk", lead: "Skriv det du er oppteken av, med dine eigne ord.", field: "Kva leitar du etter?",
        placeholder: "barnehage, sykkelveg, buss …", button: "Søk", filters: "Avgrens", clear: "Nullstill",
        verdict: "Vurdering", committee: "Komité", year: "Frist", without: "Utan frist",
        jump: "Gå til eit område", places: "Sider som passar", logTitle: "Alt som har hendt",
        logLead: "Alle oppføringar, med orda dei er skrivne med.",
        withoutScript:
            "Her står alle lovnadene. Utan JavaScript finn du ord på sida med søket i nettlesaren (Ctrl+F, eller «Finn på sida»).",
        unmarked: "Lovnader utan merke er ikkje vurderte.",
        withoutScriptOrList: "Utan JavaScript finn du lovnadene under kvart område.",
        entryCount: { $0 == 1 ? "1 oppføring" : "\($0) oppføringar" },
        messages: Messages(
            one: "1 treff", many: "{n} treff", atLeast: "Minst {n} treff", none: "Ingen treff på «{q}»",
            partly: "Ingen lovnader har alle orda; desse har nokre",
            instead: "Ingen treff på «{q}», viser «{r}»", filtered: "Ingen av {n} treff passar til avgrensinga",
            more: "Vis fleire ({n} til)", log: "I det som har hendt", searchLog: "Søk også i det som har hendt",
            limited: "Søket er avgrensa no: ei fil kunne ikkje hentast. Alle lovnadene står nedanfor."))

    static let english = Wording.Search(
        logPath: "log",
        parameters: Parameters(
            area: "area", verdict: "verdict", kind: "kind", year: "deadline", committee: "committee"),
        title: "Search", lead: "Write what you care about, in your own words.", field: "What are you looking for?",
        placeholder: "nursery, cycle path, bus …", button: "Search", filters: "Narrow down", clear: "Start over",
        verdict: "Verdict", committee: "Committee", year: "Deadline", without: "No deadline",
        jump: "Go to an area", places: "Pages that fit", logTitle: "All that has happened",
        logLead: "Every entry, in the words it was written with.",
        withoutScript:
            "All promises stand here. Without JavaScript, find words on the page with your browser’s own search (Ctrl+F, or “Find in page”).",
        unmarked: "Promises without a mark are not assessed.",
        withoutScriptOrList: "Without JavaScript, find the promises under each area.",
        entryCount: { $0 == 1 ? "1 entry" : "\($0) entries" },
        messages: Messages(
            one: "1 result", many: "{n} results", atLeast: "At least {n} results", none: "Nothing found for “{q}”",
            partly: "No promise has all the words; these have some",
            instead: "Nothing found for “{q}”, showing “{r}”", filtered: "None of {n} results fit the filters",
            more: "Show more ({n} left)", log: "In what has happened", searchLog: "Search what has happened as well",
            limited: "Search is limited now: a file could not be fetched. All promises stand below."))
}
