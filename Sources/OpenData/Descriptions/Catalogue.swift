public import Addresses
internal import Agreements

extension Dataset {
    /// The agreement's words as Akoma Ntoso.
    public var legalXML: SitePath { data([], "agreement.xml") }

    /// The description of the data for catalogues.
    public var catalogue: SitePath { data([], "dcat.ttl") }

    /// The data as DCAT-AP-NO 2 describes it (Digitaliseringsdirektoratet), for data.norge.no and other catalogues.
    ///
    /// The profile asks for a contact and knows publishers by their number in the register: what `site.yml` does not say is
    /// left out, never made up. Without an address of the site, names are relative to the file.
    var catalogueFile: [UInt8] {
        let file = catalogue
        let dataset = reference(path(.data), from: file)
        let language = settings.language.rawValue
        let publisher = "\(dataset)#publisher"
        var turtle = Turtle(prefixes: [
            "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "vcard": "http://www.w3.org/2006/vcard/ns#", "adms": "http://www.w3.org/ns/adms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        ])
        let title = Turtle.Value.text("\(words.phrases.data): \(settings.title)", language: language)
        let description = Turtle.Value.text(
            words.phrases.lead(agreement.title, agreement.parties.map(\.name).joined(separator: ", ")),
            language: language)
        let speech = Turtle.Value.thing(
            "http://publications.europa.eu/resource/authority/language/\(settings.language.alpha3.uppercased())")
        turtle.add(
            "\(dataset)#catalogue",
            [
                ("a", .name("dcat:Catalog")), ("dct:title", title), ("dct:description", description),
                ("dct:publisher", .thing(publisher)), ("dct:language", speech),
                ("foaf:homepage", .thing(reference(path(.home), from: file))),
                ("dct:modified", .date(today.description)),
                ("dcat:dataset", .thing("\(dataset)#dataset")),
            ])
        turtle.add(
            publisher, [("a", .name("foaf:Agent")), ("foaf:name", .text(settings.publisher, language: language))])
        var statements: [(StaticString, Turtle.Value)] = [
            ("a", .name("dcat:Dataset")), ("dct:title", title), ("dct:description", description),
            ("dct:publisher", .thing(publisher)), ("dct:language", speech),
            ("dct:identifier", .text(StableID(["dataset"], in: self).urn)),
            ("dcat:theme", .thing("http://publications.europa.eu/resource/authority/data-theme/GOVE")),
            ("dct:accessRights", .thing("http://publications.europa.eu/resource/authority/access-right/PUBLIC")),
            (
                "dct:temporal",
                .anonymous([
                    ("a", .name("dct:PeriodOfTime")),
                    ("dcat:startDate", .date(agreement.period.firstDay.description)),
                    ("dcat:endDate", .date(agreement.period.lastDay.description)),
                ])
            ), ("dcat:landingPage", .thing(dataset)), ("dct:modified", .date(today.description)),
        ]
        if let contact = settings.contact {
            let property: StaticString =
                contact.isWeb
                ? "vcard:hasURL"
                : URLReference.scheme(of: contact.description) == "tel" ? "vcard:hasTelephone" : "vcard:hasEmail"
            statements.append(
                (
                    "dcat:contactPoint",
                    .anonymous([
                        ("a", .name("vcard:Organization")), ("vcard:fn", .text(settings.publisher, language: language)),
                        (property, .thing(contact.description)),
                    ])
                ))
        }
        statements += distributions.map { ("dcat:distribution", .thing(distribution($0, dataset))) }
        turtle.add("\(dataset)#dataset", statements)
        for distribution in distributions { add(distribution, to: &turtle, dataset) }
        return Array(turtle.text.utf8)
    }

    /// A form that the data can be had in.
    private var distributions: [(path: SitePath, type: String, format: String, schema: SitePath?)] {
        let schema = data(["schema", "v\(DataFormat.version)"], "agreement.json")
        return [(agreementJSON, "application/json", "JSON", schema), (legalXML, "application/xml", "XML", nil)]
            + DataTable.allCases.map { (csv($0), "text/csv", "CSV", nil) }
    }

    private func distribution(
        _ distribution: (path: SitePath, type: String, format: String, schema: SitePath?), _ dataset: String
    ) -> String {
        "\(dataset)#\(distribution.path.description.split(separator: "/").last ?? "")"
    }

    private func add(
        _ distribution: (path: SitePath, type: String, format: String, schema: SitePath?), to turtle: inout Turtle,
        _ dataset: String
    ) {
        let address = Turtle.Value.thing(reference(distribution.path, from: catalogue))
        let authority = "http://publications.europa.eu/resource/authority/file-type/\(distribution.format)"
        let mediaType = "https://www.iana.org/assignments/media-types/\(distribution.type)"
        var statements: [(StaticString, Turtle.Value)] = [
            ("a", .name("dcat:Distribution")), ("dcat:accessURL", address), ("dcat:downloadURL", address),
            ("dct:format", .thing(authority)), ("dcat:mediaType", .thing(mediaType)),
            (
                "dct:rights",
                .anonymous([
                    ("a", .name("dct:RightsStatement")),
                    ("dct:description", .text(rights, language: settings.language.rawValue)),
                ])
            ),
        ]
        if let licence = settings.licence { statements.append(("dct:license", .thing(licence.address.description))) }
        if let schema = distribution.schema {
            statements.append(("dct:conformsTo", .thing(reference(schema, from: catalogue))))
        }
        turtle.add(self.distribution(distribution, dataset), statements)
    }
}
