internal import Addresses
internal import Agreements
internal import Diagnostics
internal import SiteBuilder
internal import Templates

/// A site on its way to being published: read and laid out, then rendered, with its links followed.
///
/// What every command shares that makes a site; each stage says what it did, and how long it took.
struct PreparedSite {
    /// What is wrong with the content, and with what was made of it so far.
    private(set) var diagnostics: DiagnosticList
    /// One line a stage.
    private(set) var stages: [String] = []
    private(set) var watch: Stopwatch
    private let tree: ContentTree
    /// Nothing where the content has errors.
    private var site: Site?
    private let say: (String) -> Void

    /// Reads content, makes its site and lets go of it: only what is wrong with it is wanted.
    static func checked(_ options: ContentOptions) -> PreparedSite {
        let watch = Stopwatch()
        var prepared = PreparedSite(ContentTexts.load(options.content), options, since: watch)
        prepared.render { _ in }
        return prepared
    }

    /// Reads content and lays out its site.
    ///
    /// - Parameters:
    ///   - watch: When reading began.
    ///   - hasCards: Whether pictures will be drawn for it.
    ///   - say: Told of each stage when it is over.
    init(
        _ texts: ContentTexts, _ options: ContentOptions, since watch: Stopwatch, hasCards: Bool = false,
        say: @escaping (String) -> Void = { _ in }
    ) {
        self.watch = watch
        self.say = say
        let content: Content?
        (tree, content, diagnostics) = options.read(texts)
        guard let content else { return }
        note(
            "Read",
            "\(Self.count(tree.files.count, "file")), \(Self.count(content.agreement.commitments.count, "promise"))")

        let published = content.published(at: options.baseURL)
        if hasCards, published.settings.baseURL == nil {
            diagnostics.append(
                Diagnostic(
                    .error, "cards need the address of the site: who is sent a link finds the picture by it",
                    path: "\(tree.root)/site.yml", hint: "write base-url here, or give --base-url"))
        }
        let site = Site(published, today: options.today, delivery: Delivery(hasCards: hasCards))
        diagnostics.append(contentsOf: site.addressProblems(root: tree.root))
        note("Checked", Self.count(diagnostics.count(of: .warning), "warning"))
        if !diagnostics.hasErrors { self.site = site }
    }

    /// Makes the site and follows its links; nothing is made of content with errors.
    ///
    /// - Parameters:
    ///   - cards: What draws its pictures; none for a site without.
    ///   - bar: Where long work is seen to go on.
    ///   - take: Gets each page and file on the core that made it. Whether it is wanted shows when all are made.
    mutating func render(
        cards: CardDrawing? = nil, bar: ProgressBar = ProgressBar(isShown: false),
        to take: @Sendable (Site.Rendered) -> Void
    ) {
        guard let site else { return }
        let pictures = cards == nil ? [] : site.pictures
        let (made, links) = site.render(beside: pictures.map(\.path), watch: bar.stage("Rendering"), to: take)
        note("Rendered", "\(Self.count(made.files, "page and file", "pages and files")), \(made.bytes / 1024) KiB")
        diagnostics.append(contentsOf: site.linkProblems(links, in: tree))
        note("Followed", Self.count(links.internalLinks, "link"))
        guard let cards, !diagnostics.hasErrors else { return }
        do throws(CardDrawing.Failure) {
            let drawn = try cards.draw(pictures, watch: bar.stage("Drawing"), to: take)
            note("Drew", "\(Self.count(drawn, "picture")), \(pictures.count - drawn) from before")
        } catch {
            diagnostics.append(Diagnostic(.error, "\(error.path) could not be drawn: \(error.words)", path: tree.root))
        }
    }

    /// Says a line about a stage, with the time since the last one.
    mutating func note(_ stage: String, _ what: String) {
        let name = stage.padding(to: 10)
        stages.append("\(name)\(what.padding(to: 50)) \(watch.split())")
        say(stages[stages.count - 1])
    }

    private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}

extension String {
    /// The text with spaces behind it, up to a width in characters.
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
