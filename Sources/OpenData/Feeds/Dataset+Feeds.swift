public import Addresses
public import Agreements

extension Dataset {
    /// The feed of all changes.
    public var changesFeed: SitePath { path(.changes).file(named: "atom.xml") }

    /// The feed of corrections.
    public var correctionsFeed: SitePath { path(.corrections).file(named: "atom.xml") }

    /// The feed of changes in an area.
    public func feed(of area: PolicyArea.ID) -> SitePath { path(.area(area)).file(named: "atom.xml") }

    /// What the feeds are called.
    public var feedTitles: (changes: String, corrections: String) {
        ("\(words.phrases.changes): \(settings.title)", "\(words.phrases.corrections): \(settings.title)")
    }

    /// What the feed of an area is called.
    public func feedTitle(of area: PolicyArea) -> String { "\(words.phrases.changes): \(area.title)" }

    var feeds: [DataFile] {
        [
            DataFile(path: changesFeed, origin: "the feed of changes") {
                Feed(
                    id: ["changes"], title: feedTitles.changes, path: changesFeed, page: path(.changes),
                    entries: log(agreement.commitments)
                ).file(self)
            },
            DataFile(path: correctionsFeed, origin: "the feed of corrections") {
                Feed(
                    id: ["corrections"], title: feedTitles.corrections, path: correctionsFeed, page: path(.corrections),
                    entries: log(agreement.commitments).filter { $0.entry.corrects != nil }
                ).file(self)
            },
        ]
            + agreement.areas.map { area in
                DataFile(path: feed(of: area.id), origin: "agreement/\(area.id)/index.md") {
                    Feed(
                        id: ["area", area.id.description], title: feedTitle(of: area), path: feed(of: area.id),
                        page: path(.area(area.id)), entries: log(commitmentsByArea[area.id] ?? [])
                    ).file(self)
                }
            }
    }

    private func log(_ commitments: [Commitment]) -> [Feed.LogEntry] {
        commitments.flatMap { commitment in
            entries(of: commitment).map { Feed.LogEntry($0, of: commitment, self) }
        }
    }
}
