public import Diagnostics

/// What was published once, held against what stands there now: entries are only added, and no address dies.
///
/// It is a function of two trees of files, so that it needs to know nothing of where the old one was kept.
public struct History: Sendable {
    /// The content as it was published.
    let old: ContentTree
    /// The content as it is now.
    let new: ContentTree
    /// What the old content is called, such as `main`.
    let revision: String
    /// The promises there are now.
    private let ids: Set<String>
    /// The promises that list a former name, by that name.
    private let heirs: [String: [String]]

    /// Takes the content as it was and as it is.
    ///
    /// - Parameter revision: What the old content is called, to be named to the author.
    public init(of new: ContentTree, since old: ContentTree, revision: String) {
        self.old = old
        self.new = new
        self.revision = revision
        ids = new.commitmentIDs
        heirs = Self.heirs(in: new)
    }

    /// How many entries the old content held.
    public var count: Int { old.entryPaths.count }

    /// An error for each entry that was changed or removed, and for each address that leads nowhere any more: of a
    /// promise, an area, a section or a page.
    ///
    /// An entry is kept when it stands, byte for byte, in its promise's folder; where the folder is gone, in that of a
    /// promise that lists the old name among its `aliases:`. New entries and promises are nobody's business here.
    public var diagnostics: DiagnosticList {
        var diagnostics = DiagnosticList()
        for path in old.entryPaths { check(path, &diagnostics) }
        checkAddresses(&diagnostics)
        return diagnostics
    }

    private func check(_ path: String, _ diagnostics: inout DiagnosticList) {
        guard let was = old.files[path] else { return }
        let parts = path.split(separator: "/").map(String.init)
        let (id, file) = (parts[1], parts[2])
        let homes = ids.contains(id) ? [id] : heirs[id, default: [id]]
        let found = homes.compactMap { new.files["commitments/\($0)/\(file)"] }
        // Strings that look alike are equal in Swift; what was published are bytes.
        guard !found.contains(where: { $0.text.utf8.elementsEqual(was.text.utf8) }) else { return }
        let advice = "correct it in a new entry with `corrects: \(KnownNames.stem(of: file))`"
        guard let changed = found.first else {
            diagnostics.append(
                Diagnostic(
                    .error, "this entry was removed since «\(revision)»", path: new.shownPath(path),
                    hint: "the log is only added to: put it back, and \(advice)"))
            return
        }
        let line = Self.firstDifference(was, changed)
        diagnostics.error(
            "this entry was changed since «\(revision)»", in: changed, at: SourcePosition(line: line),
            length: changed.line(line)?.unicodeScalars.count ?? 1,
            hint: "the log is only added to: put it back as it was, and \(advice)")
    }

    private func checkAddresses(_ diagnostics: inout DiagnosticList) {
        let (before, now) = (PublishedAddresses(in: old), PublishedAddresses(in: new))
        for name in before.files.keys where now.files[name] == nil {
            // A section goes with its area, which is told of once.
            if let area = name.area, now.files[area] == nil { continue }
            let words =
                before.former.contains(name)
                ? "the alias «\(name.text)»" : "the \(name.kind.word) «\(name.text)»"
            let alias = name.text.split(separator: "/").last.map(String.init) ?? name.text
            diagnostics.append(
                Diagnostic(
                    .error, "\(words) was removed since «\(revision)», and its address leads nowhere",
                    path: new.shownPath(name.place),
                    hint: "addresses never change: put it back, or list «\(alias)» in the `aliases:` of what it became")
            )
        }
    }

    /// The first line that is another one now; the last there is, when lines were only taken off the end.
    private static func firstDifference(_ old: SourceFile, _ new: SourceFile) -> Int {
        func lines(_ file: SourceFile) -> [Substring.UTF8View.SubSequence] {
            file.text[...].utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        }
        let (before, after) = (lines(old), lines(new))
        let same = zip(before, after).prefix { $0.elementsEqual($1) }.count
        return min(same + 1, after.count)
    }

    /// The promises by the former names that they list, however much else is wrong with them.
    private static func heirs(in tree: ContentTree) -> [String: [String]] {
        var heirs: [String: [String]] = [:]
        for id in tree.commitmentIDs.sorted() {
            let path = "commitments/\(id)/index.md"
            for alias in PublishedAddresses.aliases(at: path, CommitmentReader.keys, in: tree) {
                heirs[alias, default: []].append(id)
            }
        }
        return heirs
    }
}

extension ContentTree {
    /// The names of the promises that have a page.
    fileprivate var commitmentIDs: Set<String> {
        Set(outline.folders(in: "commitments").filter { $0.files.contains("index.md") }.map(\.name))
    }

    /// The entries of all logs; a file without a day's name never was one.
    fileprivate var entryPaths: [String] {
        outline.folders(in: "commitments").flatMap { folder in
            folder.files.filter { $0.hasSuffix(".md") && EntryReader.date(of: KnownNames.stem(of: $0)) != nil }
                .map { "commitments/\(folder.name)/\($0)" }
        }
    }
}
