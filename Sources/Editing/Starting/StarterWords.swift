internal import Agreements

/// The words of a new site, in one language: an invented agreement, plainly so, to be written over.
struct StarterWords {
    let siteTitle, siteDescription, publisher: String
    let agreementTitle, party, preamble: String
    let areaSlug, areaTitle, areaHeading, areaIngress: String
    /// What stands around the words that promise: `before [promise] after`.
    let before, promise, after: String
    let sectionSlug, sectionTitle, listStem, listPromise: String
    let promiseSlug, promiseTitle, criterion: String
    let directionSlug, directionTitle: String
    let entry: String
    let pageSlug, pageTitle, pageDescription, page: String

    static func `for`(_ language: Language) -> StarterWords {
        switch language {
        case .bokmål: bokmål
        case .nynorsk: nynorsk
        case .english: english
        }
    }

    private static let bokmål = StarterWords(
        siteTitle: "Løftene", siteDescription: "Hva som ble lovet, ord for ord, og hva det ble av hvert løfte.",
        publisher: "Redaksjonen", agreementTitle: "Samarbeidsavtalen", party: "Eksempelpartiet",
        preamble: "Dette er et eksempel på en avtale. Skriv den virkelige i stedet.", areaSlug: "klima",
        areaTitle: "Klima", areaHeading: "KLIMA", areaIngress: "Utslipp og klimabudsjett.", before: "I 2021 skal",
        promise: "det lages et klimabudsjett", after: "for byen.", sectionSlug: "sykkel", sectionTitle: "Sykkel",
        listStem: "Partiene vil:", listPromise: "bygge flere sykkelveier", promiseSlug: "et-klimabudsjett",
        promiseTitle: "Et klimabudsjett i 2021", criterion: "Et klimabudsjett er vedtatt.",
        directionSlug: "sykkelveier", directionTitle: "Flere sykkelveier",
        entry: "Arbeidet ble nevnt i et møte. Dette er et eksempel på noe som skjedde, uten noen vurdering.",
        pageSlug: "om", pageTitle: "Om nettstedet", pageDescription: "Hvem som står bak, og hvordan det er laget.",
        page: "Skriv her hvem dere er, og hvordan dere kan nås.")

    private static let nynorsk = StarterWords(
        siteTitle: "Løfta", siteDescription: "Kva som vart lova, ord for ord, og kva det vart av kvart løfte.",
        publisher: "Redaksjonen", agreementTitle: "Samarbeidsavtalen", party: "Dømepartiet",
        preamble: "Dette er eit døme på ein avtale. Skriv den verkelege i staden.", areaSlug: "klima",
        areaTitle: "Klima", areaHeading: "KLIMA", areaIngress: "Utslepp og klimabudsjett.", before: "I 2021 skal",
        promise: "det lagast eit klimabudsjett", after: "for byen.", sectionSlug: "sykkel", sectionTitle: "Sykkel",
        listStem: "Partia vil:", listPromise: "byggje fleire sykkelvegar", promiseSlug: "eit-klimabudsjett",
        promiseTitle: "Eit klimabudsjett i 2021", criterion: "Eit klimabudsjett er vedteke.",
        directionSlug: "sykkelvegar", directionTitle: "Fleire sykkelvegar",
        entry: "Arbeidet vart nemnt i eit møte. Dette er eit døme på noko som hende, utan noka vurdering.",
        pageSlug: "om", pageTitle: "Om nettstaden", pageDescription: "Kven som står bak, og korleis han er laga.",
        page: "Skriv her kven de er, og korleis ein når dykk.")

    private static let english = StarterWords(
        siteTitle: "The promises",
        siteDescription: "What was promised, word for word, and what became of each promise.",
        publisher: "The editors", agreementTitle: "The agreement", party: "The Example Party",
        preamble: "This is an example of an agreement. Write the real one in its place.", areaSlug: "climate",
        areaTitle: "Climate", areaHeading: "CLIMATE", areaIngress: "Emissions and a climate budget.", before: "In 2021",
        promise: "there shall be a climate budget", after: "for the city.", sectionSlug: "cycling",
        sectionTitle: "Cycling", listStem: "The parties will:", listPromise: "build more cycle paths",
        promiseSlug: "climate-budget", promiseTitle: "A climate budget in 2021",
        criterion: "A climate budget has been adopted.", directionSlug: "cycle-paths",
        directionTitle: "More cycle paths",
        entry: "The work was mentioned at a meeting. This is an example of something that happened, judging nothing.",
        pageSlug: "about", pageTitle: "About this site", pageDescription: "Who is behind it, and how it is made.",
        page: "Write here who you are, and how to reach you.")
}
