/// The lines of a text, numbered as in its file, ended as cmark ends them: by LF, CR LF or CR.
struct SourceLines {
    /// The number of the text's first line.
    let first: Int
    private let bytes: [UInt8]
    private var starts: [Int]

    init(_ bytes: [UInt8], first: Int) {
        self.bytes = bytes
        self.first = first
        // cmark passes over a byte order mark.
        starts = [bytes.starts(with: "\u{FEFF}".utf8) ? 3 : 0]
        for index in bytes.indices {
            let endsLine =
                switch bytes[index] {
                case UInt8(ascii: "\n"): true
                case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
                default: false
                }
            if endsLine { starts.append(index + 1) }
        }
    }

    /// The numbers of the lines.
    var numbers: Range<Int> { first..<(first + starts.count) }

    /// A line with its line break.
    subscript(number: Int) -> ArraySlice<UInt8> {
        let index = number - first
        return bytes[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)]
    }
}
