internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Editing

/// `ordholden new entry`.
struct NewEntryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entry",
        abstract: "Adds an entry to a promise's log.",
        discussion: """
            The file is named after the day; a second entry of a day gets a number. More sources than one are added in \
            the file.

            Example: ordholden new entry klimabudsjett --date 2022-10-26 --text "Saken ble lagt fram." \
            --source-title "Saksframlegg" --source-publisher "Kommunen" --source-type decision \
            --source-url https://example.org/sak
            """)

    @OptionGroup var place: EditOptions

    @Argument(help: "The promise's name in addresses.")
    var commitment: String?

    @Option(help: "The day it is about.", transform: Line.day)
    var date: CalendarDate?

    @Option(help: "What became of the promise; nothing is judged if not given.")
    var verdict: Verdict?

    @Option(help: "What kind of entry it is.")
    var kind: Entry.Kind?

    @Option(help: "Why it was not fulfilled.")
    var reason: Entry.Reason?

    @Option(help: "How sure the assessor is.")
    var confidence: Entry.Confidence?

    @Option(help: "The day it is written; today if not given.", transform: Line.day)
    var recorded: CalendarDate?

    @Option(help: "Where and when something was looked for and not found.", transform: Line.text)
    var searched: String?

    @Option(help: "The entry it corrects, by its name, such as 2022-10-26.", transform: Line.text)
    var corrects: String?

    @Option(help: "What happened, in Markdown.")
    var text: String?

    @Option(help: "What the source is called.", transform: Line.text)
    var sourceTitle: String?

    @Option(help: "Who published it.", transform: Line.text)
    var sourcePublisher: String?

    @Option(help: "Where it is.", transform: Line.webAddress)
    var sourceURL: URLReference?

    @Option(help: "What kind of source it is.")
    var sourceType: Source.Kind?

    @Option(help: "When it was published.", transform: Line.date)
    var sourceDate: EDTF?

    @Option(help: "When it was read.", transform: Line.day)
    var sourceAccessed: CalendarDate?

    @Option(help: "Where a copy of it is kept.", transform: Line.webAddress)
    var sourceArchive: URLReference?

    @Option(help: "Its own words.", transform: Line.text)
    var sourceQuote: String?

    @Flag(inversion: .prefixedNo, help: "Whether the promiser speaks of itself.")
    var sourceSelfReported: Bool?

    func run() async throws {
        let desk = try place.desk()
        var interview = Interview()
        let commitment = try interview.text("<commitment>", commitment, "Which promise? (its name in addresses)")
        let date = try interview.value(
            "--date", date, "Which day is it about?", hint: "such as 2021-06-03", read: CalendarDate.init)
        let text = try interview.text("--text", text, "What happened?")
        let source = try source(&interview)
        try interview.finish()
        guard let commitment, let date else { return }
        var entry = NewEntry(commitment: commitment, date: date)
        (entry.kind, entry.verdict, entry.reason, entry.confidence) = (kind, verdict, reason, confidence)
        (entry.recorded, entry.searched, entry.corrects) = (recorded ?? ContentOptions.now, searched, corrects)
        entry.sources = source.map { [$0] } ?? []
        entry.text = text
        try await place.write(to: desk) { [entry] desk throws(EditError) in try entry.edit(in: desk) }
    }

    /// The source; asked for where the verdict needs one, or a part of it was given.
    private func source(_ interview: inout Interview) throws -> NewEntry.NewSource? {
        let needsOne =
            switch verdict {
            case .fulfilled, .partlyFulfilled, .inProgress, .notFulfilled: true
            case .notStarted, .notCheckable, nil: false
            }
        let isGiven =
            sourceTitle != nil || sourcePublisher != nil || sourceURL != nil || sourceType != nil || sourceDate != nil
            || sourceAccessed != nil || sourceArchive != nil || sourceQuote != nil || sourceSelfReported != nil
        guard needsOne || isGiven else { return nil }
        let title = try interview.text("--source-title", sourceTitle, "What is the source called?")
        let publisher = try interview.text("--source-publisher", sourcePublisher, "Who published it?")
        let url = try interview.value(
            "--source-url", sourceURL, "Where is it?", hint: "it begins with https://", read: Line.webAddress(of:))
        let kind = try interview.choice("--source-type", sourceType, "What kind of source is it?")
        guard let title, let publisher, let url, let kind else { return nil }
        var source = NewEntry.NewSource(title: title, publisher: publisher, address: url, kind: kind)
        (source.date, source.accessed, source.archive) = (sourceDate, sourceAccessed, sourceArchive)
        (source.quote, source.isOwnWord) = (sourceQuote, sourceSelfReported)
        return source
    }
}
