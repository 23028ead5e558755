public import Agreements
internal import Files

/// A small site that is complete: it builds, and has one thing of each kind to write over.
public struct StarterSite: Sendable {
    /// Its files, by path in the folder it is made in.
    public let files: [(path: String, text: String)]

    /// Makes a site in a language, which is that of its interface and of its example words.
    public init(language: Language) {
        let words = StarterWords.for(language)
        var files = Self.agreement(words) + Self.commitments(words)
        var site = [("title", words.siteTitle), ("description", words.siteDescription)].map { key, text in
            "\(key): \(YAMLScalar.text(text).text)"
        }
        site += ["language: \(language.rawValue)", "publisher: \(YAMLScalar.text(words.publisher).text)"]
        files.append(("content/site.yml", EditorFiles.modeline(for: .site) + site.joined(separator: "\n") + "\n"))
        var page = FrontMatterText()
        page.add("title", text: words.pageTitle)
        page.add("description", text: words.pageDescription)
        page.add("order", .word("1"))
        files.append(("content/pages/\(words.pageSlug).md", page.file(holding: words.page)))
        files += EditorFiles.schemas.map { ("content/\($0.path)", $0.text) }
        files.append((".vscode/tasks.json", EditorFiles.tasks))
        files.append((".gitignore", "public/\n.cache/\n"))
        self.files = files.sorted { $0.path < $1.path }
    }

    private static func agreement(_ words: StarterWords) -> [(path: String, text: String)] {
        var index = FrontMatterText()
        index.add("title", text: words.agreementTitle)
        index.add("parties", items: [[("name", .text(words.party))]])
        index.add("period", .word("2019/2023"))
        var area = FrontMatterText()
        area.add("title", text: words.areaTitle)
        area.add("order", .word("1"))
        area.add("ingress", text: words.areaIngress)
        var section = FrontMatterText()
        section.add("order", .word("1"))
        let span = "[\(words.promise)](commitment:\(words.promiseSlug))"
        let item = "[\(words.listPromise)](commitment:\(words.directionSlug))"
        return [
            ("content/agreement/index.md", index.file(holding: words.preamble)),
            (
                "content/agreement/\(words.areaSlug)/index.md",
                area.file(holding: "# \(words.areaHeading)\n\n\(words.before) \(span) \(words.after)")
            ),
            (
                "content/agreement/\(words.areaSlug)/\(words.sectionSlug).md",
                section.file(holding: "# \(words.sectionTitle)\n\n\(words.listStem)\n\n- \(item).")
            ),
        ]
    }

    private static func commitments(_ words: StarterWords) -> [(path: String, text: String)] {
        var promise = FrontMatterText()
        promise.add("title", text: words.promiseTitle)
        promise.add("kind", .word(Kind.deliverable.rawValue))
        promise.add("deadline", .word("2021"))
        promise.add("criterion", text: words.criterion)
        var direction = FrontMatterText()
        direction.add("title", text: words.directionTitle)
        direction.add("kind", .word(Kind.direction.rawValue))
        var entry = FrontMatterText()
        entry.add("kind", .word(Entry.Kind.event.rawValue))
        return [
            ("content/commitments/\(words.promiseSlug)/index.md", promise.file()),
            ("content/commitments/\(words.promiseSlug)/2021-06-03.md", entry.file(holding: words.entry)),
            ("content/commitments/\(words.directionSlug)/index.md", direction.file()),
        ]
    }

    /// Writes the site into a folder that is new or empty.
    ///
    /// - Throws: `EditError.exists` for a folder that holds anything, and for what is no folder; when the disk refuses, what was
    ///   written is taken away again.
    public func write(to folder: String) throws(EditError) {
        let made: Bool
        let isFree: Bool
        do throws(FileError) {
            let status = try FileStatus.of(folder, followingLink: true)
            made = status == nil
            isFree = status?.kind == .folder ? try Folder.names(in: folder).isEmpty : made
            if isFree { try Folder.makeAll(folder) }
        } catch {
            throw .disk(error)
        }
        guard isFree else { throw .exists(path: folder) }
        do throws(FileError) {
            for file in files { try ContentFolder(folder).create(file.path, holding: Array(file.text.utf8)) }
        } catch {
            for name in (try? Folder.names(in: folder)) ?? [] { try? Folder.removeTree("\(folder)/\(name.shown)") }
            if made { _ = try? Folder.removeIfEmpty(folder) }
            throw .disk(error)
        }
    }
}
