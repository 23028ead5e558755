public import Agreements
public import Addresses
public import Diagnostics
internal import Files
internal import SiteBuilder

/// A content folder that is edited: what is in it, and a way to change it that never leaves it worse.
public struct ContentDesk: Sendable {
    /// The files as they were read.
    public let tree: ContentTree
    private let now: CalendarDate

    /// Reads a content folder.
    ///
    /// Content that has errors can be added to.
    ///
    /// - Parameters:
    ///   - folder: The folder, as its author knows it.
    ///   - now: Today, as the clock says; no entry may be of a later day.
    /// - Throws: `EditError.noContent` for a folder that is none or holds no content.
    public init(_ folder: String, now: CalendarDate) throws(EditError) {
        tree = ContentTree.load(folder).tree
        self.now = now
        guard tree.files["site.yml"] != nil else { throw .noContent(folder: folder) }
    }

    /// The names of the folders, or of the Markdown files, that stand directly in a folder.
    public func names(in folder: String) -> [String] {
        let depth = folder.split(separator: "/").count
        let names = tree.files.keys.compactMap { path -> String? in
            let parts = path.split(separator: "/").map(String.init)
            guard path.hasPrefix(folder + "/") else { return nil }
            if parts.count > depth + 1 { return parts[depth] }
            return path.hasSuffix(".md") ? String(parts[depth].dropLast(3)) : nil
        }
        return Set(names).sorted()
    }

    /// An id for something new, made of its title: the slug, with a number where something else has it.
    ///
    /// `nil` when the title has no letter or digit that may stand in an address.
    public func proposedID(for title: String, in folder: String) -> Slug? {
        guard let slug = Slug.suggested(for: title) else { return nil }
        let taken = Set(names(in: folder))
        if !taken.contains(slug.description), slug.description != "index" { return slug }
        for number in 2... {
            let ending = "-\(number)"
            var stem = slug.description.prefix(Slug.maximumLength - ending.count)
            while stem.last == "-" { stem.removeLast() }
            if let proposal = Slug(stem + ending), !taken.contains(proposal.description) { return proposal }
        }
        return nil
    }

    // MARK: Changing it

    /// What is wrong, or could be better, with the content after an edit, and is not already now.
    ///
    /// Everything that `check` looks at is looked at, to the last link of the last page.
    public func problems(of edit: Edit) async -> DiagnosticList {
        var texts = tree.files.mapValues(\.text)
        for file in edit.created { texts[file.path] = file.text }
        for file in edit.changed { texts[file.path] = file.new }
        let after = await Self.diagnostics(of: ContentTree(root: tree.root, texts: texts), now: now)
        // Pages are made of the content as it was only if something is wrong that may have been wrong then.
        let known =
            after.hasErrors
            ? await Self.diagnostics(of: tree, now: now) : ContentReader.read(tree, now: now).diagnostics
        var before = known.sorted.map(Identity.init)
        var problems = DiagnosticList()
        for diagnostic in after.sorted {
            if let known = before.firstIndex(of: Identity(diagnostic)) {
                before.remove(at: known)
            } else {
                problems.append(diagnostic)
            }
        }
        return problems
    }

    /// Writes an edit, all of it or nothing.
    ///
    /// - Returns: What could be better about it: warnings.
    /// - Throws: `EditError`, also when the content would have an error that it does not have now.
    @discardableResult
    public func apply(_ edit: Edit) async throws(EditError) -> DiagnosticList {
        for file in edit.created where tree.files[file.path] != nil { throw .exists(path: shown(file.path)) }
        let problems = await problems(of: edit)
        guard !problems.hasErrors else { throw .unsound(problems) }
        let folder = ContentFolder(tree.root)
        var done: [String] = []
        do throws(EditError) {
            for file in edit.created {
                try Self.create(file, in: folder, shown: shown(file.path))
                done.append(file.path)
            }
            for file in edit.changed { try Self.change(file, in: folder, shown: shown(file.path)) }
        } catch {
            for path in done.reversed() { try? folder.remove(path) }
            throw error
        }
        return problems
    }

    /// A path in the content as its author knows it.
    public func shown(_ path: String) -> String { "\(tree.root)/\(path)" }

    private static func create(_ file: Edit.Creation, in folder: ContentFolder, shown: String) throws(EditError) {
        try requireInside(file.path, of: folder, shown: shown)
        do throws(FileError) {
            try folder.create(file.path, holding: Array(file.text.utf8))
        } catch {
            throw error.isTaken ? .exists(path: shown) : .disk(error)
        }
    }

    private static func change(_ file: Edit.Change, in folder: ContentFolder, shown: String) throws(EditError) {
        try requireInside(file.path, of: folder, shown: shown)
        let isReplaced: Bool
        do throws(FileError) {
            isReplaced = try folder.replace(file.path, holding: Array(file.old.utf8), by: Array(file.new.utf8))
        } catch {
            throw .disk(error)
        }
        if !isReplaced { throw .changedMeanwhile(path: shown) }
    }

    private static func requireInside(_ path: String, of folder: ContentFolder, shown: String) throws(EditError) {
        let isInside: Bool
        do throws(FileError) { isInside = try folder.contains(path) } catch { throw .disk(error) }
        if !isInside { throw .outside(path: shown) }
    }

    /// A diagnostic wherever it stands: an edit may move what was wrong before.
    private struct Identity: Hashable {
        let severity: Diagnostic.Severity
        let path, message: String

        init(_ diagnostic: Diagnostic) {
            (severity, path, message) = (diagnostic.severity, diagnostic.path, diagnostic.message)
        }
    }

    private static func diagnostics(of tree: ContentTree, now: CalendarDate) async -> DiagnosticList {
        var (content, diagnostics) = ContentReader.read(tree, now: now)
        guard let content else { return diagnostics }
        let site = Site(content, today: now)
        diagnostics.append(contentsOf: site.addressProblems(root: tree.root))
        guard !diagnostics.hasErrors else { return diagnostics }
        diagnostics.append(contentsOf: site.linkProblems(site.render().links, in: tree))
        return diagnostics
    }
}
