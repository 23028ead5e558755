extension Wording {
    /// Pages that other sites show in a frame, and the page that tells how.
    struct Embed: Sendable {
        /// The names of folders in addresses.
        let path, areaPath, promisePath: StaticString
        let title, lead, areasTitle, promises, more, see, withoutAddress: String

        static let bokmål = Embed(
            path: "innvev", areaPath: "omrade", promisePath: "lofte",
            title: "Vis på ditt nettsted",
            lead:
                "Kopier koden og lim den inn på nettstedet ditt. Ruten viser alltid det som står her. Den følger ikke med på leserne dine.",
            areasTitle: "Områdene",
            promises: "Koden for ett løfte står på løftets egen side, under «Vis på ditt nettsted».",
            more: "Se mer på", see: "Se ruten",
            withoutAddress:
                "Koden trenger adressen til dette nettstedet, og den er ikke bestemt ennå. Slik kommer ruten til å se ut:"
        )
        static let nynorsk = Embed(
            path: "innvev", areaPath: "omrade", promisePath: "lovnad",
            title: "Vis på nettstaden din",
            lead:
                "Kopier koden og lim han inn på nettstaden din. Ruta viser alltid det som står her. Ho følgjer ikkje med på lesarane dine.",
            areasTitle: "Områda",
            promises: "Koden for éin lovnad står på sida til lovnaden, under «Vis på nettstaden din».",
            more: "Sjå meir på", see: "Sjå ruta",
            withoutAddress:
                "Koden treng adressa til denne nettstaden, og ho er ikkje fastsett enno. Slik kjem ruta til å sjå ut:"
        )
        static let english = Embed(
            path: "embed", areaPath: "area", promisePath: "promise",
            title: "Show on your site",
            lead:
                "Copy the code and paste it into your site. The frame always shows what stands here. It does not track your readers.",
            areasTitle: "The areas",
            promises: "The code for a promise is on the promise’s own page, under “Show on your site”.",
            more: "See more at", see: "See the frame",
            withoutAddress:
                "The code needs the address of this site, which is not decided yet. This is how the frame will look:")
    }
}
