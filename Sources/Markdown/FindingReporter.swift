import Diagnostics

/// Turns what was found in a text into diagnostics, with their place in the file.
struct FindingReporter {
    /// The file that is read.
    let file: SourceFile
    /// What was reported.
    private(set) var diagnostics = DiagnosticList()
    private var reported: [Finding: Int] = [:]

    init(file: SourceFile) {
        self.file = file
    }

    /// Reports what is wrong with the text as a whole.
    mutating func report(_ complaint: Complaint) {
        diagnostics.error(complaint.message, in: file)
    }

    /// Reports what is wrong on a line.
    ///
    /// Its words are looked for in the source; when they were written another way, as with entities, the line's first
    /// column is given. What is found wrong twice on a line is shown where it stands the second time.
    mutating func report(_ finding: Finding) {
        let words = Self.searchable(finding.complaint.words)
        let earlier = reported[finding, default: 0]
        reported[finding] = earlier + 1
        let column = file.column(of: words, onLine: finding.line, after: earlier)
        diagnostics.error(
            finding.complaint.message, in: file, at: SourcePosition(line: finding.line, column: column ?? 1),
            length: column == nil ? 1 : words.unicodeScalars.count)
    }

    /// The first line of some words, cut so that no search becomes slow.
    private static func searchable(_ words: String) -> String {
        let line = words.drop(while: \.isWhitespace).prefix { !$0.isNewline }
        return String(line.unicodeScalars.prefix(80))
    }
}

extension SourceFile {
    /// The column at which words begin on a line: past some occurrences of them, or at the last there is.
    fileprivate func column(of words: String, onLine number: Int, after occurrences: Int) -> Int? {
        guard !words.isEmpty, let line = line(number) else { return nil }
        var rest = ArraySlice(Array(line.utf8))
        let wanted = Array(words.utf8)
        var column = 0
        var found: [Int] = []
        while rest.count >= wanted.count, found.count <= occurrences {
            // A continuation byte belongs to the scalar before it.
            if rest.first.map({ $0 & 0b1100_0000 != 0b1000_0000 }) == true { column += 1 }
            if rest.starts(with: wanted) { found.append(column) }
            rest.removeFirst()
        }
        return found.last
    }
}
