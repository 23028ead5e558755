public import Addresses
internal import Agreements

extension Dataset {
    /// What tells programs how to use the site.
    var descriptions: [DataFile] {
        [
            robots, openSearchFile, securityFile, llmsFile,
            DataFile(path: catalogue, origin: "the description for catalogues", isToldOf: true) { catalogueFile },
            DataFile(path: legalXML, origin: "the agreement as Akoma Ntoso", isToldOf: true) {
                AkomaNtoso(self, at: legalXML).file
            },
        ].compactMap(\.self)
    }

    /// Whether the site is known to have a host of its own or may have one: only then do files in its root mean the host.
    private var mayBeRoot: Bool { settings.baseURL.map { $0.path == "/" } ?? true }

    /// What crawlers may do: everything (RFC 9309).
    ///
    /// Below another path than a host's root the file would mean nothing, and is not made.
    private var robots: DataFile? {
        guard mayBeRoot else { return nil }
        return DataFile(path: .file(named: "robots.txt"), origin: "the rules for crawlers") {
            let map = sitemap.flatMap(absolute).map { "\nSitemap: \($0)\n" } ?? ""
            return Array("User-agent: *\nDisallow:\n\(map)".utf8)
        }
    }

    /// How browsers search the site (OpenSearch 1.1); `nil` while its address is not known, which a template must begin with.
    public var openSearch: SitePath? { settings.baseURL.map { _ in .file(named: "opensearch.xml") } }

    /// What the search is called.
    public var searchTitle: String { words.phrases.search }

    private var openSearchFile: DataFile? {
        guard let openSearch, let base = settings.baseURL else { return nil }
        return DataFile(path: openSearch, origin: "the description of the search") {
            XMLElement(
                "OpenSearchDescription", ["xmlns": "http://a9.com/-/spec/opensearch/1.1/"],
                [
                    // The specification allows 16 characters for the name, 48 for the longer one, 1024 for the description.
                    XMLElement("ShortName", text: String(settings.title.prefix(16))),
                    XMLElement("LongName", text: String("\(words.phrases.search): \(settings.title)".prefix(48))),
                    XMLElement("Description", text: String(settings.description.prefix(1024))),
                    XMLElement(
                        "Url", ["type": "text/html", "template": "\(base.address(of: path(.search)))?q={searchTerms}"]),
                    XMLElement("Language", text: settings.language.rawValue),
                    XMLElement("InputEncoding", text: "UTF-8"),
                    XMLElement("OutputEncoding", text: "UTF-8"),
                ]
            ).file
        }
    }

    /// How to report a weakness (RFC 9116), where there is a contact and the site may be a host's own.
    ///
    /// It must say when it expires, in less than a year: on the first day of the month eleven months ahead, so that a site
    /// nobody builds any more stops promising an answer, and one that is built daily changes it monthly.
    private var securityFile: DataFile? {
        guard mayBeRoot, let contact = settings.contact, URLReference.scheme(of: contact.description) != "http",
            let name = Slug("security"), let ending = Slug("txt")
        else { return nil }
        let path = SitePath.wellKnown(name, ending: ending)
        return DataFile(path: path, origin: "the contact for weaknesses") {
            let month = today.month == 1 ? 12 : today.month - 1
            let year = today.month == 1 ? today.year : today.year + 1
            let expires = CalendarDate(year: year, month: month, day: 1) ?? today
            var lines = [
                "Contact: \(contact)", "Expires: \(Feed.instant(expires))",
                "Preferred-Languages: \(settings.language.rawValue)",
            ]
            if let address = absolute(path), address.hasPrefix("https:") { lines.append("Canonical: \(address)") }
            return Array((lines.joined(separator: "\n") + "\n").utf8)
        }
    }

    /// What language models should read (llmstxt.org): what the site is, and its data.
    private var llmsFile: DataFile {
        let path = SitePath.file(named: "llms.txt")
        return DataFile(path: path, origin: "the description for language models") {
            func link(_ title: String, _ target: SitePath) -> String {
                "- [\(Self.escaped(title))](\(reference(target, from: path)))\n"
            }
            let parties = agreement.parties.map(\.name).joined(separator: ", ")
            let calendar = deadlinesCalendar.map { link(calendarTitle(of: settings.title), $0) } ?? ""
            let text = """
                # \(Self.escaped(settings.title))

                > \(Self.escaped(settings.description))

                \(Self.escaped(words.phrases.lead(agreement.title, parties))) \(Self.escaped(rights))

                ## \(words.phrases.data)

                \(link("agreement.json", agreementJSON))\
                \(DataTable.allCases.map { link($0.fileName, csv($0)) }.joined())\
                \(link(feedTitles.changes, changesFeed))\(link(feedTitles.corrections, correctionsFeed))\(calendar)
                ## \(words.phrases.areas)

                \(agreement.areas.map { link($0.title, self.path(.area($0.id))) }.joined())
                ## \(words.phrases.pages)

                \(link(agreement.title, self.path(.agreement)))\(link(words.phrases.changes, self.path(.changes)))\
                \(link(words.phrases.data, self.path(.data)))
                """
            return Array(text.utf8)
        }
    }

    /// A text as Markdown, in which its signs mean only themselves.
    private static func escaped(_ text: String) -> String {
        text.map { "\\`*_[]<>#&!".contains($0) ? "\\\($0)" : $0 == "\n" ? " " : "\($0)" }.joined()
    }
}
