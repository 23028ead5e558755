internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Editing

/// `ordholden new commitment`.
struct NewCommitmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commitment",
        abstract: "Makes a promise, and marks the words of the agreement that make it.",
        discussion: """
            The words are marked at --at, without changing one of them. They need not be given where the agreement marks \
            words with this --id already.

            Example: ordholden new commitment --at content/agreement/klima/index.md:10 \
            --words "ta mange tøffe valg" --title "Ta tøffe valg for klimaet" --kind goal
            """)

    @OptionGroup var place: EditOptions

    @Option(
        help: ArgumentHelp("Where the agreement makes it.", valueName: "file:line"), transform: Line.place)
    var at: (file: String, line: Int)?

    @Option(help: "The words there that make it, as they stand.")
    var words: String?

    @Option(help: "The promise in plain words.", transform: Line.text)
    var title: String?

    @Option(help: "What kind of promise it is.")
    var kind: Agreements.Kind?

    @Option(help: "Its name in addresses; made of the title if not given.", transform: Line.slug)
    var id: Slug?

    @Option(help: "When it is to be done.", transform: Line.date)
    var deadline: EDTF?

    @OptionGroup(title: "The number it promises") var target: TargetOptions

    @Option(help: "The committee, where it is another than the area's.", transform: Line.text)
    var committee: String?

    @Option(help: "How one will see whether it was kept.", transform: Line.text)
    var criterion: String?

    @Option(help: "The promise it is a part of.", transform: Line.text)
    var parent: String?

    @Option(help: "The group of promises that say the same and count once.", transform: Line.slug)
    var group: Slug?

    @Option(name: .customLong("tag"), help: "A theme it belongs to; may be given several times.", transform: Line.slug)
    var tags: [Slug] = []

    @Option(name: .customLong("alias"), help: "A former name; may be given several times.", transform: Line.slug)
    var aliases: [Slug] = []

    @Option(help: "What one should know to understand it, in Markdown.")
    var text: String?

    func run() async throws {
        let desk = try place.desk()
        var interview = Interview()
        let isMarked = id.map { desk.marks($0.description) } ?? false
        var at = at
        var words = words
        if !isMarked || at != nil || words != nil {
            at = try interview.value(
                "--at", at, "Where does the agreement make it? (file:line)",
                hint: "such as content/agreement/klima/index.md:9"
            ) { try? Line.place($0) }
            words = try interview.text("--words", words, "Which words there make it?")
        }
        // What is proposed at a terminal is never taken unseen.
        let title = try interview.text(
            "--title", title, "What is the promise, in plain words?", proposal: Terminal.canAsk ? words : nil)
        let kind = try interview.choice("--kind", kind, "What kind of promise is it?")
        let number = try target.read(&interview, isNeeded: kind == .numeric)
        let id = try interview.id(id, for: title, in: "commitments", of: desk)
        try interview.finish()
        guard let title, let kind, let id else { return }
        var promise = NewCommitment(id: id, title: title, kind: kind)
        (promise.deadline, promise.target, promise.committee) = (deadline, number, committee)
        (promise.criterion, promise.parent, promise.group) = (criterion, parent, group)
        (promise.tags, promise.aliases, promise.background) = (tags, aliases, text)
        if let at, let words {
            promise.mark = Mark(path: desk.path(of: at.file), line: at.line, words: words, id: id.description)
        }
        try await place.write(to: desk) { [promise] desk throws(EditError) in try promise.edit(in: desk) }
    }
}
