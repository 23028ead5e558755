#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

extension MarkupScanner {
    /// Elements whose content holds no tags.
    static let rawText: [StaticString] = [
        "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp",
    ]

    mutating func skipDeclaration() {
        if starts(with: "!--") {
            // `<!-->` is a whole comment.
            position += 1
            skip(past: "-->")
        } else {
            skip(past: starts(with: "![cdata[") ? "]]>" : ">")
        }
    }

    mutating func skipContent(of element: StaticString) {
        let length = element.utf8CodeUnitCount
        while skip(to: UInt8(ascii: "<")) {
            position += 1
            guard current == UInt8(ascii: "/"), position + length < bytes.count else { continue }
            let name = (position + 1)..<(position + 1 + length)
            guard matches(name, element) else { continue }
            guard name.upperBound == bytes.count || bytes[name.upperBound].endsAttributeName else { continue }
            // The end tag itself is left to the scanner.
            position -= 1
            return
        }
    }

    /// Moves on to the next such byte; `false` at the end.
    ///
    /// Most of a page is text, which the system's own search passes sixteen bytes at a time.
    mutating func skip(to byte: UInt8) -> Bool {
        let found: Int? = unsafe bytes.withUnsafeBytes { bytes in
            guard position < bytes.count, let start = bytes.baseAddress else { return nil }
            let place = unsafe memchr(start + position, CInt(byte), bytes.count - position)
            return unsafe place.map { unsafe UnsafeRawPointer($0) - start }
        }
        position = found ?? bytes.count
        return found != nil
    }

    mutating func skip(past text: StaticString) {
        while position < bytes.count, !starts(with: text) { position += 1 }
        position = min(position + text.utf8CodeUnitCount, bytes.count)
    }

    private func starts(with text: StaticString) -> Bool {
        let end = position + text.utf8CodeUnitCount
        return end <= bytes.count && matches(position..<end, text)
    }

    /// Whether bytes are a lower-case ASCII text, when their case is left aside.
    func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { letters in
            for index in letters.indices {
                let byte = bytes[range.lowerBound + index]
                guard unsafe (byte.isLetter ? byte | 0x20 : byte) == letters[index] else { return false }
            }
            return true
        }
    }
}
