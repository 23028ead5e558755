/// A stylesheet's or script's source, as it is sent.
enum SourceText {
    /// The lines without indentation, empty lines and comments of whole lines; what else they hold stays as it is.
    ///
    /// It looks at lines only, and so keeps to sources whose texts never run over lines, as ours: no template literal
    /// and no string of them has a line break.
    static func compact(_ source: [UInt8]) -> [UInt8] {
        var sent: [UInt8] = []
        sent.reserveCapacity(source.count)
        var isInComment = false
        for line in source.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop { $0 == UInt8(ascii: " ") }
            if isInComment || code.starts(with: "/*".utf8) {
                isInComment = !code.reversed().starts(with: "/*".utf8)
            } else if !code.isEmpty, !code.starts(with: "//".utf8) {
                sent += code
                sent.append(UInt8(ascii: "\n"))
            }
        }
        return sent
    }
}
