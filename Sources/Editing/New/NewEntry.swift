public import Addresses
public import Agreements

/// An entry that is to be added to a promise's log.
public struct NewEntry: Sendable {
    /// A source, as it is written.
    public struct NewSource: Sendable {
        public var title: String
        public var publisher: String
        public var address: URLReference
        public var kind: Source.Kind
        public var date: EDTF?
        public var accessed: CalendarDate?
        public var archive: URLReference?
        public var quote: String?
        public var isOwnWord: Bool?

        public init(title: String, publisher: String, address: URLReference, kind: Source.Kind) {
            self.title = title
            self.publisher = publisher
            self.address = address
            self.kind = kind
        }
    }

    /// The promise it is about.
    public var commitment: String
    public var date: CalendarDate
    public var kind: Entry.Kind?
    public var verdict: Verdict?
    public var reason: Entry.Reason?
    public var confidence: Entry.Confidence?
    public var recorded: CalendarDate?
    public var searched: String?
    public var corrects: String?
    public var sources: [NewSource] = []
    /// What happened, in Markdown.
    public var text: String?

    public init(commitment: String, date: CalendarDate) {
        self.commitment = commitment
        self.date = date
    }

    /// The file it becomes: named after its day, with a number where the day has an entry.
    ///
    /// - Throws: `EditError.noSuchCommitment`.
    public func edit(in desk: ContentDesk) throws(EditError) -> Edit {
        try desk.requireCommitment(commitment)
        var keys = FrontMatterText()
        keys.add("verdict", verdict.map { .word($0.rawValue) })
        keys.add("kind", (kind ?? (verdict == nil ? .event : nil)).map { .word($0.rawValue) })
        keys.add("reason", reason.map { .word($0.rawValue) })
        keys.add("confidence", confidence.map { .word($0.rawValue) })
        keys.add("recorded", recorded.map { .word($0.description) })
        keys.add("searched", text: searched)
        keys.add("corrects", corrects.map { .word($0) })
        keys.add("sources", items: sources.map(Self.source))
        return Edit(creating: (path(in: desk), keys.file(holding: text)))
    }

    private func path(in desk: ContentDesk) -> String {
        let stem = "commitments/\(commitment)/\(date)"
        var path = "\(stem).md"
        var number = 2
        while desk.tree.files[path] != nil {
            path = "\(stem)-\(number).md"
            number += 1
        }
        return path
    }

    private static func source(_ source: NewSource) -> [(key: String, value: YAMLScalar)] {
        var pairs: [(key: String, value: YAMLScalar)] = [
            ("title", .text(source.title)), ("publisher", .text(source.publisher)),
            ("url", .text(source.address.description)), ("type", .word(source.kind.rawValue)),
        ]
        if let date = source.date { pairs.append(("date", .word(date.description))) }
        if let accessed = source.accessed { pairs.append(("accessed", .word(accessed.description))) }
        if let archive = source.archive { pairs.append(("archive", .text(archive.description))) }
        if let quote = source.quote { pairs.append(("quote", .text(quote))) }
        if let isOwnWord = source.isOwnWord { pairs.append(("self-reported", .word(String(isOwnWord)))) }
        return pairs
    }
}
