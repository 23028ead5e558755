/// Classes of ASCII bytes, as the HTML standard and RFC 3986 name them.
extension UInt8 {
    /// Tab, line feed, form feed, carriage return or space.
    var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D }

    /// `A`–`Z` or `a`–`z`.
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// `0`–`9`.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// White space, `/`, `>` or `=`.
    var endsAttributeName: Bool {
        isSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") || self == UInt8(ascii: "=")
    }

    /// What may stand in the scheme of an address (RFC 3986 §3.1).
    var isSchemeByte: Bool {
        isLetter || isDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }

    /// The value of a hexadecimal digit.
    var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
