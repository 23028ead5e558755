internal import Addresses
internal import Agreements

/// An Atom feed (RFC 4287) of what was written about promises.
///
/// Without an address of the site its links are relative, to where the feed was found: RFC 4287 §2 allows that. Its ids never
/// depend on the address, see ``StableID``.
struct Feed {
    /// A feed holds the newest entries only, since readers fetch it whole again and again.
    static let limit = 100

    /// What it is about, for its id.
    let id: [String]
    let title: String
    let path: SitePath
    /// The page whose changes it tells.
    let page: SitePath
    let entries: [LogEntry]

    /// An entry of a log, and the promise it is about.
    struct LogEntry {
        let commitment: Commitment
        let entry: Entry
        /// The day it was last changed: that of its correction, else when it was written, else the day it is about.
        let updated: CalendarDate

        init(_ entry: Entry, of commitment: Commitment, _ data: Dataset) {
            self.commitment = commitment
            self.entry = entry
            let correction = commitment.correction(of: entry, asOf: data.today)
            updated = max(correction?.recorded ?? correction?.date ?? entry.date, entry.recorded ?? entry.date)
        }
    }

    func file(_ data: Dataset) -> [UInt8] {
        let newest = entries.sorted {
            if $0.updated != $1.updated { return $0.updated > $1.updated }
            if $0.entry.date != $1.entry.date { return $0.entry.date > $1.entry.date }
            return ($0.commitment.id, $0.entry.name) < ($1.commitment.id, $1.entry.name)
        }.prefix(Self.limit)
        return XMLElement(
            "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": data.settings.language.rawValue],
            [
                XMLElement("id", text: StableID(["feed"] + id, in: data).urn),
                XMLElement("title", text: title),
                // Nothing written yet was as it is on the day the site speaks of.
                XMLElement("updated", text: Self.instant(newest.first?.updated ?? data.today)),
                XMLElement(
                    "link", ["rel": "self", "type": "application/atom+xml", "href": data.reference(path, from: path)]),
                XMLElement(
                    "link", ["rel": "alternate", "type": "text/html", "href": data.reference(page, from: path)]),
                XMLElement("author", [:], [XMLElement("name", text: data.settings.publisher)]),
                XMLElement("rights", text: data.rights),
            ] + newest.map { entry($0, data) }
        ).file
    }

    private func entry(_ item: LogEntry, _ data: Dataset) -> XMLElement {
        let (commitment, entry) = (item.commitment, item.entry)
        let link = data.reference(data.path(.promise(commitment.id)), from: path, fragment: data.anchor(of: entry))
        let what = entry.verdict.map { data.words.names.verdict($0) } ?? data.words.names.entry(entry.kind)
        return XMLElement(
            "entry", [:],
            [
                XMLElement("id", text: StableID(["entry", commitment.id.description, entry.name], in: data).urn),
                XMLElement("title", ["type": "text"], text: "\(what): \(commitment.title)"),
                XMLElement("updated", text: Self.instant(item.updated)),
                XMLElement("link", ["rel": "alternate", "type": "text/html", "href": link]),
            ]
                + commitment.areas.compactMap { data.areas[$0] }.map { area in
                    XMLElement("category", ["term": area.id.description, "label": area.title])
                } + [XMLElement("content", ["type": "text"], text: text(entry, data))])
    }

    private func text(_ entry: Entry, _ data: Dataset) -> String {
        let words = PlainText(entry.text).text
        let sources = entry.sources.map {
            "\(data.words.phrases.source): \($0.title), \($0.publisher). \($0.address)"
        }
        return (["\(data.words.names.day(entry.date))."] + (words.isEmpty ? [] : [words]) + sources).joined(
            separator: "\n\n")
    }

    /// The first moment of a day (RFC 3339); when on the day is not known.
    static func instant(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }
}
