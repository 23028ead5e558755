internal import Addresses
internal import Agreements
internal import Diagnostics
internal import SiteBuilder
internal import Templates

/// A site on its way to being published: read, laid out, rendered, its links followed.
///
/// What every command shares that makes a site; each stage says what it did, and how long it took.
struct PreparedSite {
    let rendered: [Site.Rendered]
    let diagnostics: DiagnosticList
    /// One line a stage.
    private(set) var stages: [String] = []
    private(set) var watch = Stopwatch()
    private let say: (String) -> Void

    /// Reads content and makes its site; with any error in it there is nothing rendered.
    static func make(_ options: ContentOptions) -> PreparedSite {
        let watch = Stopwatch()
        return make(ContentTexts.load(options.content), options, since: watch)
    }

    /// Makes a site from content; with any error in it there is nothing rendered.
    ///
    /// - Parameters:
    ///   - watch: When reading began.
    ///   - cards: What draws its pictures; none for a site without.
    ///   - bar: Where long work is seen to go on.
    ///   - say: Told of each stage when it is over.
    static func make(
        _ texts: ContentTexts, _ options: ContentOptions, since watch: Stopwatch, cards: CardDrawing? = nil,
        bar: ProgressBar = ProgressBar(isShown: false), say: @escaping (String) -> Void = { _ in }
    ) -> PreparedSite {
        var prepared = PreparedSite(diagnostics: DiagnosticList(), rendered: [], watch: watch, say: say)
        var (tree, content, diagnostics) = options.read(texts)
        guard let content else { return PreparedSite(diagnostics: diagnostics, rendered: []) }
        prepared.note(
            "Read", "\(count(tree.files.count, "file")), \(count(content.agreement.commitments.count, "promise"))")

        let published = content.published(at: options.baseURL)
        if cards != nil, published.settings.baseURL == nil {
            diagnostics.append(
                Diagnostic(
                    .error, "cards need the address of the site: who is sent a link finds the picture by it",
                    path: "\(tree.root)/site.yml", hint: "write base-url here, or give --base-url"))
        }
        let site = Site(published, today: options.today, delivery: Delivery(hasCards: cards != nil))
        diagnostics.append(contentsOf: site.addressProblems(root: tree.root))
        prepared.note("Checked", "\(count(diagnostics.count(of: .warning), "warning"))")
        guard !diagnostics.hasErrors else { return PreparedSite(diagnostics: diagnostics, rendered: []) }

        var rendered = site.rendered(watch: bar.stage("Rendering"))
        let bytes = rendered.reduce(0) { $0 + $1.bytes.count }
        prepared.note("Rendered", "\(count(rendered.count, "page and file", "pages and files")), \(bytes / 1024) KiB")

        if let cards {
            do throws(CardDrawing.Failure) {
                let (files, drawn) = try cards.pictures(site.pictures, watch: bar.stage("Drawing"))
                rendered += files
                prepared.note("Drew", "\(count(drawn, "picture")), \(files.count - drawn) from before")
            } catch {
                diagnostics.append(
                    Diagnostic(.error, "\(error.path) could not be drawn: \(error.words)", path: tree.root))
                return PreparedSite(diagnostics: diagnostics, rendered: [])
            }
        }

        let links = site.linkReport(of: rendered)
        diagnostics.append(contentsOf: site.linkProblems(links, in: tree))
        prepared.note("Followed", "\(count(links.internalLinks, "link"))")
        return PreparedSite(
            diagnostics: diagnostics, rendered: rendered, stages: prepared.stages, watch: prepared.watch, say: say)
    }

    private init(
        diagnostics: DiagnosticList, rendered: [Site.Rendered], stages: [String] = [], watch: Stopwatch = .init(),
        say: @escaping (String) -> Void = { _ in }
    ) {
        self.diagnostics = diagnostics
        self.rendered = rendered
        self.watch = watch
        self.stages = stages
        self.say = say
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
