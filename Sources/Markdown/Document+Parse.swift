public import Diagnostics

extension Document {
    /// Reads a text of a file.
    ///
    /// Everything that is wrong is reported, with its place in the file. The document that is given back holds the
    /// mistakes as they were written, so that checking can go on. `nil` is given only for a text that breaks one of the
    /// ``Limits``.
    ///
    /// - Parameters:
    ///   - file: The file, to show its lines.
    ///   - firstLine: The line of the file on which the text begins; before it stood front matter.
    ///   - text: The text, in UTF-8. A NUL in it is read as U+FFFD.
    ///   - dialect: What is allowed in it.
    ///   - diagnostics: Where mistakes are reported.
    public static func parse(
        file: SourceFile, firstLine: Int = 1, text: ArraySlice<UInt8>, dialect: Dialect,
        diagnostics: inout DiagnosticList
    ) -> Document? {
        var reporter = FindingReporter(file: file)
        defer { diagnostics.append(contentsOf: reporter.diagnostics) }
        guard text.count <= Limits.bytes else {
            reporter.report(.tooLong(bytes: text.count))
            return nil
        }
        do throws(Finding) {
            let blocks = try blocks(of: Array(text), firstLine: firstLine)
            switch dialect {
            case .commonMark: return Document(blocks: blocks)
            case .site:
                var reader = SiteDialect()
                let document = Document(blocks: reader.read(blocks))
                for finding in reader.findings { reporter.report(finding) }
                return document
            }
        } catch {
            reporter.report(error)
            return nil
        }
    }

    private static func blocks(of utf8: [UInt8], firstLine: Int) throws(Finding) -> [Block] {
        let reader = TreeReader(lines: SourceLines(utf8, first: firstLine))
        try Prescan.check(reader.lines)
        return try CTree(parsing: utf8).withRoot { (root) throws(Finding) in try reader.blocks(in: root) }
    }
}
