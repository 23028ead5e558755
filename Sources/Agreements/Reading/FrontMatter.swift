internal import Diagnostics

/// A Markdown file taken apart: the YAML between two lines of `---`, and the text after it.
struct FrontMatter {
    /// The YAML, without its fences.
    let yaml: Substring
    /// The text after the second fence.
    let body: Substring
    /// The line of the file that the body begins on, counted from 1.
    let bodyLine: Int

    /// Takes a file apart, or reports why it cannot be.
    init?(_ file: SourceFile, diagnostics: inout DiagnosticList) {
        let fence = "---"
        var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.first == fence[...] else {
            diagnostics.error(
                "there is no front matter", in: file, at: SourcePosition(line: 1),
                hint: "begin the file with a line `---`, then keys such as `title: …`, then a line `---`")
            return nil
        }
        lines = lines.dropFirst()
        guard let end = lines.firstIndex(of: fence[...]) else {
            diagnostics.error(
                "the front matter is not closed", in: file, at: SourcePosition(line: 1), length: 3,
                hint: "end it with a line that is just `---`")
            return nil
        }
        let start = lines.first?.startIndex ?? file.text.endIndex
        yaml = file.text[start..<max(start, lines[end].startIndex)]
        body = lines[end].endIndex < file.text.endIndex ? file.text[file.text.index(after: lines[end].endIndex)...] : ""
        bodyLine = end + 2
    }
}
