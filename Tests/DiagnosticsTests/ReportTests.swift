import Diagnostics
import Foundation
import Testing

/// The forms that diagnostics are told in, for people and for forges.
struct ReportTests {
    private func list(_ diagnostics: Diagnostic...) -> DiagnosticList {
        var list = DiagnosticList()
        for diagnostic in diagnostics { list.append(diagnostic) }
        return list
    }

    private static let error = Diagnostic(
        .error, "there is no commitment «x»", path: "content/b.md", position: SourcePosition(line: 9, column: 18),
        length: 12,
        sourceLine: "det [skal](commitment:x)", hint: "did you mean «y»?")
    private static let warning = Diagnostic(.warning, "the page has no description", path: "./content/a.md")

    @Test func `GitHub gets workflow commands, errors first`() {
        #expect(
            list(Self.warning, Self.error).report(as: .github) == """
                ::error file=content/b.md,line=9,col=18,endColumn=30::there is no commitment «x»%0Adid you mean «y»?
                ::warning file=content/a.md::the page has no description
                """)
    }

    @Test func `what would end or begin a command is escaped`() {
        let hostile = Diagnostic(
            .error, "100 %\r\n::set-output name=x::y", path: "a,b:c%\n.md", position: SourcePosition(line: 1))
        #expect(
            list(hostile).report(as: .github)
                == "::error file=a%2Cb%3Ac%25%0A.md,line=1,col=1,endColumn=2::100 %25%0D%0A::set-output name=x::y")
    }

    @Test func `JSON holds all that is known`() throws {
        struct Report: Decodable {
            struct Item: Decodable {
                let severity, path, message: String
                let line, column, length: Int?
                let hint: String?
            }
            let version, errors, warnings: Int
            let diagnostics: [Item]
        }
        let text = list(Self.error, Self.warning).report(as: .json)
        let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
        #expect((report.version, report.errors, report.warnings) == (1, 1, 1))
        #expect(report.diagnostics.map(\.path) == ["./content/a.md", "content/b.md"])
        #expect(report.diagnostics[0].line == nil && report.diagnostics[0].hint == nil)
        let item = report.diagnostics[1]
        #expect((item.line, item.column, item.length) == (9, 18, 12))
        #expect((item.severity, item.message, item.hint) == ("error", Self.error.message, Self.error.hint))
    }

    private struct Quality: Decodable, Equatable {
        struct Location: Decodable, Equatable {
            struct Lines: Decodable, Equatable { let begin: Int }
            let path: String
            let lines: Lines
        }
        let description, check_name, fingerprint, severity: String
        let location: Location
    }

    private func quality(_ list: DiagnosticList) throws -> [Quality] {
        try JSONDecoder().decode([Quality].self, from: Data(list.report(as: .gitlab).utf8))
    }

    @Test func `GitLab gets a line for everything, and nothing twice under one fingerprint`() throws {
        let items = try quality(list(Self.error, Self.error, Self.warning))
        #expect(items.map(\.location.path) == ["content/a.md", "content/b.md", "content/b.md"])
        #expect(items.map(\.location.lines.begin) == [1, 9, 9])
        #expect(items.map(\.severity) == ["minor", "major", "major"])
        #expect(items[1].description == "there is no commitment «x» – did you mean «y»?")
        #expect(Set(items.map(\.fingerprint)).count == 3)
    }

    @Test func `a diagnostic that moved down has the fingerprint it had`() throws {
        var moved = Self.error
        moved.position?.line += 5
        #expect(try quality(list(Self.error))[0].fingerprint == quality(list(moved))[0].fingerprint)
        moved.message += "!"
        #expect(try quality(list(Self.error))[0].fingerprint != quality(list(moved))[0].fingerprint)
    }

    @Test func `nothing wrong is an empty report that can still be read`() throws {
        #expect(DiagnosticList().report(as: .github) == "")
        #expect(try quality(DiagnosticList()) == [])
    }
}
