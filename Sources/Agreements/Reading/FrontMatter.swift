internal import Diagnostics

/// A Markdown file taken apart: the YAML between two lines of `---`, and the text after it.
struct FrontMatter {
    /// The YAML, without its fences.
    let yaml: ArraySlice<UInt8>
    /// The text after the second fence.
    let body: ArraySlice<UInt8>
    /// The line of the file that the body begins on, counted from 1.
    let bodyLine: Int

    /// Takes a file apart, or reports why it cannot be.
    init?(_ file: SourceFile, diagnostics: inout DiagnosticList) {
        let bytes = Array(file.text.utf8)
        let newline = UInt8(ascii: "\n")
        func isFence(_ line: Range<Int>) -> Bool { bytes[line].elementsEqual("---".utf8) }
        func line(from start: Int) -> Range<Int> {
            start..<(bytes[start...].firstIndex(of: newline) ?? bytes.endIndex)
        }
        var current = line(from: 0)
        guard isFence(current) else {
            diagnostics.error(
                "there is no front matter", in: file, at: SourcePosition(line: 1),
                hint: "begin the file with a line `---`, then keys such as `title: …`, then a line `---`")
            return nil
        }
        let start = min(current.upperBound + 1, bytes.endIndex)
        var number = 1
        repeat {
            guard current.upperBound < bytes.endIndex else {
                diagnostics.error(
                    "the front matter is not closed", in: file, at: SourcePosition(line: 1), length: 3,
                    hint: "end it with a line that is just `---`")
                return nil
            }
            current = line(from: current.upperBound + 1)
            number += 1
        } while !isFence(current)
        yaml = bytes[start..<current.lowerBound]
        body = bytes[min(current.upperBound + 1, bytes.endIndex)...]
        bodyLine = number + 1
    }
}
