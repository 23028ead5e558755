import Agreements
import Diagnostics
import Editing
import Foundation
import Testing

/// The site that `ordholden init` begins with.
struct StarterSiteTests {
    @Test(arguments: Language.allCases)
    func `it has nothing to complain of, and speaks its language`(language: Language) throws {
        let folder = try TemporaryFolder()
        try StarterSite(language: language).write(to: folder.path + "/site")
        let (tree, loading) = ContentTree.load(folder.path + "/site/content")
        let (content, diagnostics) = ContentReader.read(tree, now: CalendarDate("2026-11-24"))
        #expect(loading.isEmpty)
        #expect(diagnostics.sorted == [])
        #expect(content?.settings.language == language)
        #expect(content?.agreement.commitments.count == 2)
    }

    @Test func `a folder that holds anything is refused, even something hidden`() throws {
        let folder = try TemporaryFolder()
        try Data("years of work".utf8).write(to: URL(filePath: folder.path + "/.thesis"))
        #expect(throws: EditError.self) { try StarterSite(language: .bokmål).write(to: folder.path) }
        #expect(folder.everything == [".thesis"])
        #expect(throws: EditError.self) { try StarterSite(language: .bokmål).write(to: folder.path + "/.thesis") }
        #expect(folder.everything == [".thesis"])
    }
}
