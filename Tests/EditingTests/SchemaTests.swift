import Agreements
import Diagnostics
import Editing
import Foundation
import TestSupport
import Testing

/// The schemas say what the readers do: every key in them is read, and whatever is read is in them.
struct SchemaTests {
    /// A file of each kind in a small agreement, to which one key is added.
    private static let places: [ContentKind: String] = [
        .site: "site.yml", .agreement: "agreement/index.md", .signatures: "agreement/signatures.md",
        .area: "agreement/klima/index.md", .section: "agreement/klima/sykkel.md",
        .commitment: "commitments/kutt/index.md", .entry: "commitments/kutt/2021-06-03.md",
        .committee: "committees/miljo.md", .indicator: "indicators/sykkel/index.md", .page: "pages/metode.md",
    ]

    private static let keys = ContentKind.allCases.flatMap { kind in kind.keys.keys.map { (kind, $0.name) } }

    /// A value that is wrong in every form: a list in a list.
    @Test(arguments: keys)
    func `every key of a schema is read`(kind: ContentKind, key: String) throws {
        let path = try #require(Self.places[kind])
        let head = kind == .site ? "\(key): [[]]\n" : "---\n\(key): [[]]\n---\n\n# Tekst\n"
        let diagnostics = TestContent().measuring(TestContent.table([("2020", "7")])).with(path, head).diagnostics
        let line = kind == .site ? 1 : 2
        #expect(
            diagnostics.contains { $0.hasPrefix("content/\(path):\(line):") && !$0.contains("unknown key") },
            "\(diagnostics)")
    }

    @Test(arguments: ContentKind.allCases)
    func `a key that no schema has is refused, and what must be there is asked for`(kind: ContentKind) throws {
        let path = try #require(Self.places[kind])
        let head = kind == .site ? "nonsense: 1\n" : "---\nnonsense: 1\n---\n\n# Tekst\n"
        let diagnostics = TestContent().measuring(TestContent.table([("2020", "7")])).with(path, head).diagnostics
        #expect(diagnostics.contains { $0.contains("\(path):") && $0.contains("unknown key «nonsense»") })
        for key in kind.keys.keys {
            #expect(
                diagnostics.contains { $0.contains("\(path):") && $0.contains("«\(key.name)» is missing") }
                    == key.isRequired)
        }
    }
}
