internal import Addresses
internal import Diagnostics
internal import Markdown

/// Reads `agreement/`: the text, its areas and sections, and the promises marked in it.
struct AgreementReader {
    static let agreementKeys = KeyTable([
        .required("title", .text, "What the agreement is called."),
        .required("parties", .items(partyKeys), "The parties that signed it, in the order they signed."),
        .required("period", .date, "The period it holds for, such as 2019/2023."),
        .optional("source", .text, "Where the text was taken from."),
    ])
    static let partyKeys = KeyTable([
        .required("name", .text, "The party's name."),
        .optional("abbreviation", .text, "What it is called for short."),
    ])
    static let areaKeys = KeyTable([
        .optional("title", .text, "The name for people; the heading, if not given."),
        .required("order", .ordinal, "Its place in the agreement."),
        .optional("committee", .name(of: "committee"), "The committee that answers for it."),
        .optional("ingress", .text, "One or two sentences for those who come here first."),
        .optional("aliases", .names, "Former names, that still lead here."),
    ])
    static let sectionKeys = KeyTable([
        .optional("title", .text, "The name for people; the heading, if not given."),
        .required("order", .ordinal, "Its place in the area."),
        .optional("aliases", .names, "Former names, that still lead here."),
    ])
    static let signatureKeys = KeyTable([.optional("title", .text, "What the page is called.")])

    let tree: ContentTree
    let names: KnownNames
    private(set) var diagnostics = DiagnosticList()
    private(set) var occurrences = OccurrenceFinder()
    /// Whether all of the text was read, so that a promise that was not found is really not there.
    private(set) var isWhole = true

    init(tree: ContentTree, names: KnownNames) {
        self.tree = tree
        self.names = names
    }

    /// The agreement without its promises; they are put in when their folders have been read.
    struct Text {
        let title: String
        let parties: [Party]
        let period: EDTF
        let source: String?
        let preamble: Document
        let areas: [PolicyArea]
        let signatures: Document
    }

    /// Reads everything below `agreement/`; `nil` when its index cannot be read.
    mutating func read() -> Text? {
        let index = readIndex()
        let folders = tree.outline.folders(in: "agreement")
        let areas = folders.compactMap { folder in noting(readArea(folder, among: folders.map(\.name))) }
        reportSharedOrder(areas.map { ($0.order, $0.file) })
        let sorted = areas.sorted { ($0.order, $0.area.id) < ($1.order, $1.area.id) }.map(\.area)
        let signatures = readSignatures()
        guard let index = noting(index) else { return nil }
        collectOccurrences(in: sorted)
        return Text(
            title: index.title, parties: index.parties, period: index.period, source: index.source,
            preamble: index.preamble, areas: sorted, signatures: signatures)
    }

    // MARK: The parts

    private mutating func readIndex() -> (
        title: String, parties: [Party], period: EDTF, source: String?, preamble: Document
    )? {
        guard let file = tree["agreement/index.md"] else {
            diagnostics.append(
                Diagnostic(
                    .error, "the agreement's own page is missing", path: tree.shownPath("agreement/index.md"),
                    hint: "write it with title, parties and period; its text is the preamble"))
            return nil
        }
        guard var markdown = MarkdownFile(file, known: Self.agreementKeys, diagnostics: &diagnostics) else {
            return nil
        }
        let title = markdown.fields.text("title")
        let period = markdown.fields.date("period")
        let source = markdown.fields.text("source")
        let parties = markdown.fields.mappings("parties", known: Self.partyKeys).compactMap { party in
            var party = party
            let name = party.text("name")
            let abbreviation = party.text("abbreviation")
            markdown.fields.absorb(party)
            return name.map { Party(name: $0, abbreviation: abbreviation) }
        }
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let title, let period else { return nil }
        return (title, parties, period, source, markdown.text)
    }

    private mutating func readArea(
        _ folder: ContentOutline.Folder, among others: [String]
    ) -> (order: Int, file: SourceFile, area: PolicyArea)? {
        let name = folder.name
        let path = "agreement/\(name)/index.md"
        guard let slug = slug(name, at: "agreement/\(name)") else { return nil }
        guard let file = tree[path] else {
            diagnostics.append(
                Diagnostic(
                    .error, "the area «\(name)» has no page of its own", path: tree.shownPath(path),
                    hint: "write it with title and order; its text is the area's own"))
            return nil
        }
        let siblings = folder.files.filter { $0 != "index.md" && $0.hasSuffix(".md") }.map(KnownNames.stem)
        let sections = siblings.compactMap { noting(readSection($0, in: name, among: siblings)) }
        reportSharedOrder(sections.map { ($0.order, $0.file) })
        guard var markdown = MarkdownFile(file, known: Self.areaKeys, diagnostics: &diagnostics) else { return nil }
        let title = markdown.fields.text("title")
        let order = markdown.fields.ordinal("order")
        let ingress = markdown.fields.text("ingress")
        let aliases = markdown.fields.aliases(of: "an area", taken: others)
        let committee = markdown.fields.id("committee", of: Committee.self, "committee", among: names.committees)
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let (heading, text) = headed(markdown.text, in: file.source), let order else { return nil }
        let area = PolicyArea(
            id: Identifier(slug), title: title ?? heading.plainText, heading: heading, ingress: ingress,
            committee: committee, aliases: aliases.map(Identifier.init), text: text,
            sections: sections.sorted { ($0.order, $0.section.id) < ($1.order, $1.section.id) }.map(\.section))
        return (order, file.source, area)
    }

    private mutating func readSection(
        _ name: String, in area: String, among siblings: [String]
    ) -> (order: Int, file: SourceFile, section: Section)? {
        let path = "agreement/\(area)/\(name).md"
        guard let slug = slug(name, at: path), let file = tree[path] else { return nil }
        guard var markdown = MarkdownFile(file, known: Self.sectionKeys, diagnostics: &diagnostics) else { return nil }
        let title = markdown.fields.text("title")
        let order = markdown.fields.ordinal("order")
        let aliases = markdown.fields.aliases(of: "a section of the area", taken: siblings)
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let (heading, text) = headed(markdown.text, in: file.source), let order else { return nil }
        let section = Section(
            id: Identifier(slug), title: title ?? heading.plainText, heading: heading,
            aliases: aliases.map(Identifier.init), text: text)
        return (order, file.source, section)
    }

    private mutating func readSignatures() -> Document {
        guard let file = tree["agreement/signatures.md"] else { return Document(blocks: []) }
        guard var markdown = MarkdownFile(file, known: Self.signatureKeys, diagnostics: &diagnostics) else {
            return Document(blocks: [])
        }
        // The page has a name of its own; the title is for whoever reads the file.
        _ = markdown.fields.text("title")
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        return markdown.text
    }

    private mutating func noting<Part>(_ part: Part?) -> Part? {
        if part == nil { isWhole = false }
        return part
    }

    // MARK: The promises

    private mutating func collectOccurrences(in areas: [PolicyArea]) {
        collect(at: .preamble, path: "agreement/index.md")
        for area in areas {
            collect(at: .area(area.id), path: "agreement/\(area.id)/index.md")
            for section in area.sections {
                collect(at: .section(area.id, section.id), path: "agreement/\(area.id)/\(section.id).md")
            }
        }
    }

    private mutating func collect(at place: Place, path: String) {
        guard let file = tree[path] else { return }
        occurrences.collect(file.promises, at: place, in: file.source, names: names, diagnostics: &diagnostics)
    }

    private mutating func slug(_ name: String, at path: String) -> Slug? {
        if let slug = Slug(name) { return slug }
        diagnostics.append(
            Diagnostic(
                .error, "«\(name)» \(Fields.slugRule)", path: tree.shownPath(path),
                hint: Slug.suggested(for: name).map { "rename it to «\($0)»" }))
        return nil
    }

    /// Takes the heading off a text that begins with one.
    private mutating func headed(_ text: Document, in file: SourceFile) -> (heading: [Inline], text: Document)? {
        guard case .heading(let heading)? = text.blocks.first, heading.level == 1 else {
            diagnostics.error(
                "the text must begin with its heading", in: file,
                hint: "write it as in the agreement, on a line that begins with `# `")
            return nil
        }
        return (heading.content, text.withoutHeading)
    }

    private mutating func reportSharedOrder(_ orders: [(order: Int, file: SourceFile)]) {
        var first: [Int: SourceFile] = [:]
        for (order, file) in orders {
            if let other = first[order] {
                diagnostics.error(
                    "order \(order) is taken by \(other.path)", in: file,
                    at: file.position(of: "order: \(order)", onLine: orderLine(in: file)))
            } else {
                first[order] = file
            }
        }
    }

    private func orderLine(in file: SourceFile) -> Int {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.firstIndex { $0.hasPrefix("order:") } ?? 0) + 1
    }
}
