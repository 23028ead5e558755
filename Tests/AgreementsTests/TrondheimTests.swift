import Agreements
import Diagnostics
import Foundation
import Markdown
import Testing

/// The agreement this project publishes: its words are the signed ones, in order, and every promise is in it.
struct TrondheimTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func content() throws -> Content {
        let (tree, problems) = ContentTree.load(Self.root.appending(path: "content").path())
        try #require(problems.isEmpty)
        let (content, diagnostics) = ContentReader.read(tree)
        #expect(diagnostics.sorted.filter { $0.severity == .error }.map(\.description) == [])
        return try #require(content)
    }

    /// The signed text's words; what the PDF's lines and bullets added is taken away.
    private func signedWords() throws -> [Substring] {
        let text = try String(contentsOf: Self.root.appending(path: "Tests/Fixtures/agreement.txt"), encoding: .utf8)
        let mended = text.replacing("●", with: "").replacing("LNF-R- \nområder", with: "LNF-R-områder")
            .replacing(/(?m)^[1-8]\. (?=[A-ZÆØÅ])/, with: "")
        return mended.split(whereSeparator: \.isWhitespace)
    }

    private func words(of blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let words, _): [words.plainText]
            case .heading(let heading): [heading.content.plainText]
            case .list(let list): list.items.flatMap { words(of: $0.blocks) }
            case .blockQuote(let blocks, _): words(of: blocks)
            case .codeBlock, .htmlBlock, .thematicBreak: ["(no words of an agreement)"]
            }
        }
    }

    @Test func `the agreement stands verbatim, not one word added, lost or moved`() throws {
        let agreement = try content().agreement
        var texts = words(of: agreement.preamble.blocks)
        for area in agreement.areas {
            texts.append(area.heading.plainText)
            texts += words(of: area.text.blocks)
            for section in area.sections {
                texts.append(section.heading.plainText)
                texts += words(of: section.text.blocks)
            }
        }
        texts += words(of: agreement.signatures.blocks)
        let published = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        let signed = try signedWords()
        let difference = zip(published, signed).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(difference == nil, "the words part at \(String(describing: difference))")
        #expect(published.count == signed.count)
        #expect(signed.count > 5_700)
    }

    @Test func `nine areas and thirty-three sections, in the agreement's order`() throws {
        let areas = try content().agreement.areas
        #expect(areas.count == 9)
        #expect(areas.flatMap(\.sections).count == 33)
        #expect(areas.map(\.sections.count) == [3, 3, 5, 4, 3, 0, 8, 7, 0])
    }

    @Test func `every chapter has its promises, about as many as the first reading counted`() throws {
        let commitments = try content().agreement.commitments
        // An inventory made before the text was marked counted 350 (±10 %).
        #expect((315...385).contains(commitments.count))
        let agreement = try content().agreement
        for area in agreement.areas {
            for section in area.sections {
                #expect(commitments.contains { $0.occurrences.contains { $0.place == .section(area.id, section.id) } })
            }
        }
    }

    @Test func `titles are short, unique and in one line`() throws {
        let titles = try content().agreement.commitments.map(\.title)
        #expect(Set(titles).count == titles.count)
        for title in titles { #expect(title.count <= 80 && !title.contains("\n") && !title.hasSuffix("."), "\(title)") }
    }

    @Test func `the list stem travels to the promises below it`() throws {
        let commitments = try content().agreement.commitments
        let stems = commitments.flatMap(\.occurrences).compactMap(\.stem)
        #expect(Set(stems) == ["De rødgrønne vil:", "De rødgrønne partiene vil:"])
    }

    @Test func `a promise made twice is one promise`() throws {
        let twice = try content().agreement.commitments.filter { $0.occurrences.count > 1 }.map(\.id.description)
        #expect(twice.contains("utslippsfrie-tunge-kjoretoy"))
        #expect(twice.contains("trygg-okonomisk-styring"))
    }
}
