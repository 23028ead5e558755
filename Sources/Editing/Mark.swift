internal import Addresses
public import Agreements
internal import Diagnostics
internal import Markdown

/// A span of words in the agreement that is to be marked as a promise.
public struct Mark: Hashable, Sendable {
    /// The file, within the content folder.
    public let path: String
    /// The line of the file, counted from 1.
    public let line: Int
    /// The words, as they stand on the line.
    public let words: String
    /// The promise they make.
    public let id: String

    public init(path: String, line: Int, words: String, id: String) {
        self.path = path
        self.line = line
        self.words = words
        self.id = id
    }

    /// Puts the span into the text, without changing a word of it.
    ///
    /// That is proved, not assumed: the text is read before and after, and says the same, with one promise more and every
    /// link and promise it had.
    ///
    /// - Throws: `MarkProblem`.
    public func change(in tree: ContentTree) throws(MarkProblem) -> Edit.Change {
        let parts = path.split(separator: "/")
        let isAgreement = parts.first == "agreement" && path.hasSuffix(".md") && path != "agreement/signatures.md"
        guard isAgreement else { throw .notAgreement(path: path) }
        guard let file = tree.files[path] else { throw .noSuchFile(path: path) }
        guard !words.isEmpty, words.first?.isWhitespace == false, words.last?.isWhitespace == false else {
            throw .noWords
        }
        var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard line >= 1, line <= lines.count else { throw .noSuchLine(line, of: lines.count) }
        guard line >= Self.firstLine(of: lines) else { throw .inFrontMatter }
        let before = Reading(of: file.text, from: Self.firstLine(of: lines))
        let places = Self.places(of: words, in: lines[line - 1])
        let sound = places.compactMap { place -> String? in
            var copy = lines
            copy[line - 1].replaceSubrange(place, with: "[\(words)](commitment:\(id))")
            let text = copy.joined(separator: "\n")
            return before.isKept(in: Reading(of: text, from: Self.firstLine(of: lines)), adding: id) ? text : nil
        }
        guard let text = sound.first else {
            if !places.isEmpty { throw .overlaps(words) }
            lines[line - 1] = ""
            throw .notOnLine(words, line: line, but: lines.firstIndex { $0.contains(words) }.map { $0 + 1 })
        }
        guard sound.count == 1 else { throw .severalTimes(words, line: line, count: sound.count) }
        return Edit.Change(path: path, old: file.text, new: text)
    }

    /// The span as an edit of the content.
    ///
    /// - Throws: `EditError.cannotMark`.
    public func edit(in desk: ContentDesk) throws(EditError) -> Edit {
        var edit = Edit()
        do throws(MarkProblem) { edit.changed = [try change(in: desk.tree)] } catch { throw .cannotMark(error) }
        return edit
    }

    /// The line that the text begins on, after the keys.
    private static func firstLine(of lines: [String]) -> Int {
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return 1 }
        return end + 2
    }

    /// Where words stand in a line, by scalars: no match begins or ends in the middle of a letter with its accents.
    private static func places(of words: String, in line: String) -> [Range<String.Index>] {
        var places: [Range<String.Index>] = []
        var rest = line.startIndex
        while let found = line[rest...].firstRange(of: words) {
            // Looking alike is not enough: the bytes of the text are kept.
            if line[found].utf8.elementsEqual(words.utf8) { places.append(found) }
            rest = line.index(after: found.lowerBound)
        }
        return places
    }

    /// What a text says, and what is marked in it.
    private struct Reading {
        let words: [String]
        let links: [String]
        let commitments: [String]

        init(of text: String, from firstLine: Int) {
            var ignored = DiagnosticList()
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let body = lines.dropFirst(firstLine - 1).joined(separator: "\n")
            let document = Document.parse(
                file: SourceFile(path: "", text: text), firstLine: firstLine, text: Array(body.utf8)[...],
                dialect: .site,
                diagnostics: &ignored)
            let blocks = document?.blocks ?? []
            words = blocks.flatMap(\.words)
            links = blocks.flatMap(\.links)
            commitments = blocks.flatMap(\.commitments).map(\.id)
        }

        /// Whether another reading says the same, with one more promise.
        func isKept(in other: Reading, adding id: String) -> Bool {
            guard words == other.words, links == other.links, other.commitments.count == commitments.count + 1 else {
                return false
            }
            var rest = other.commitments
            guard let new = zip(commitments + [""], rest).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
                return false
            }
            return rest.remove(at: new) == id && rest == commitments
        }
    }
}

extension Block {
    /// Its words, a paragraph each, without their markup.
    fileprivate var words: [String] {
        switch self {
        case .paragraph(let content, _): [content.plainText]
        case .heading(let heading): ["\(heading.level) \(heading.content.plainText)"]
        case .blockQuote(let blocks, _): blocks.flatMap(\.words)
        case .list(let list): list.items.flatMap { ["-"] + $0.blocks.flatMap(\.words) }
        case .codeBlock(let code, _, _): [code]
        case .htmlBlock(let html, _): [html]
        case .thematicBreak: [""]
        }
    }

    /// Where its links lead, and what is emphasised, in order.
    fileprivate var links: [String] {
        switch self {
        case .paragraph(let content, _): content.flatMap(\.links)
        case .heading(let heading): heading.content.flatMap(\.links)
        case .blockQuote(let blocks, _): blocks.flatMap(\.links)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.links) }
        case .codeBlock, .htmlBlock, .thematicBreak: []
        }
    }
}

extension Inline {
    fileprivate var links: [String] {
        switch self {
        case .text, .softBreak, .lineBreak: []
        case .code(let code, _): ["`\(code)"]
        case .html(let html, _): [html]
        case .emphasis(let content, _): ["*"] + content.flatMap(\.links)
        case .strong(let content, _): ["**"] + content.flatMap(\.links)
        case .link(let link): [link.destination] + link.content.flatMap(\.links)
        case .image(let image): ["!" + image.source]
        case .commitment(let commitment): commitment.words.flatMap(\.links)
        }
    }
}
