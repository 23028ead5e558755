extension [UInt8] {
    /// Puts a text behind what is there, and writes some of its bytes in another way.
    ///
    /// What stands between those, which is nearly all of a text, is copied in one go.
    ///
    /// - Parameters:
    ///   - isSpecial: Whether a byte is written in another way.
    ///   - write: Writes it.
    mutating func append(
        _ text: String, where isSpecial: (UInt8) -> Bool, by write: (UInt8, inout [UInt8]) -> Void
    ) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in buffer.indices {
                let byte = unsafe buffer[index]
                guard isSpecial(byte) else { continue }
                unsafe append(contentsOf: buffer[start..<index])
                write(byte, &self)
                start = index + 1
            }
            unsafe append(contentsOf: buffer[start...])
        }
    }
}
