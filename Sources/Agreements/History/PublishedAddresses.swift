internal import Addresses
internal import Diagnostics

/// The names in some content that have an address of their own, each with whether it is a former one.
struct PublishedAddresses {
    /// Something that has an address.
    enum Kind {
        case promise
        case area
        case section
        case page

        /// What an author calls it.
        var word: String {
            switch self {
            case .promise: "promise"
            case .area: "area"
            case .section: "section"
            case .page: "page"
            }
        }
    }

    /// A name of a kind; a section's is `<area>/<section>`.
    struct Name: Hashable {
        let kind: Kind
        let text: String

        /// The area that a section is in.
        var area: Name? {
            kind == .section ? Name(kind: .area, text: String(text.prefix { $0 != "/" })) : nil
        }

        /// Where it stands, or would stand, in the content.
        var place: String {
            switch kind {
            case .promise: "commitments/\(text)"
            case .area: "agreement/\(text)"
            case .section: "agreement/\(text).md"
            case .page: "pages/\(text).md"
            }
        }
    }

    /// The file that each name leads to, by path in the content; one of them, where several list a former name.
    private(set) var files: [Name: String] = [:]
    /// The names that are nobody's any more, and lead on.
    private(set) var former: Set<Name> = []

    init(in tree: ContentTree) {
        var sections: [(area: String, names: [String], path: String)] = []
        var areas: [String: [String]] = [:]
        for folder in tree.outline.folders(in: "agreement") {
            for file in folder.files where file.hasSuffix(".md") {
                let path = "agreement/\(folder.name)/\(file)"
                if file == "index.md" {
                    areas[folder.name] = [folder.name] + Self.aliases(at: path, AgreementReader.areaKeys, in: tree)
                    add(.area, areas[folder.name, default: []], path)
                } else {
                    let aliases = Self.aliases(at: path, AgreementReader.sectionKeys, in: tree)
                    sections.append((folder.name, [KnownNames.stem(of: file)] + aliases, path))
                }
            }
        }
        for folder in tree.outline.folders(in: "commitments") where folder.files.contains("index.md") {
            let path = "commitments/\(folder.name)/index.md"
            add(.promise, [folder.name] + Self.aliases(at: path, CommitmentReader.keys, in: tree), path)
        }
        for file in tree.outline.files(in: "pages") where file.hasSuffix(".md") {
            let path = "pages/\(file)"
            add(.page, [KnownNames.stem(of: file)] + Self.aliases(at: path, PageReader.keys, in: tree), path)
        }
        // An area that was renamed takes its sections with it.
        for section in sections {
            let names = areas[section.area, default: [section.area]].flatMap { area in
                section.names.map { "\(area)/\($0)" }
            }
            add(.section, names, section.path)
        }
    }

    /// Adds the names of one thing, its own first.
    private mutating func add(_ kind: Kind, _ names: [String], _ path: String) {
        for (index, text) in names.enumerated() {
            let name = Name(kind: kind, text: text)
            if index == 0 {
                files[name] = path
                former.remove(name)
            } else if files[name] == nil {
                files[name] = path
                former.insert(name)
            }
        }
    }

    /// The former names that a file lists, however much else is wrong with it.
    static func aliases(at path: String, _ keys: KeyTable, in tree: ContentTree) -> [String] {
        guard let file = tree[path] else { return [] }
        // What is wrong with the file is told by those who read it for its own sake.
        var ignored = DiagnosticList()
        guard var markdown = MarkdownFile(file, known: keys, diagnostics: &ignored) else { return [] }
        return markdown.fields.slugs("aliases").map(\.value.description)
    }
}
