/// A name in a folder, as the disk has it: any bytes but `/` and NUL.
///
/// Two names are equal when their bytes are. A `String` would take the two Unicode spellings of `é` for one, and could
/// not hold a name that is no UTF-8 at all.
public struct FileName: Hashable, Comparable, Sendable {
    let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The name as text; `nil` when it is not valid UTF-8.
    public var text: String? { String(validating: bytes, as: UTF8.self) }

    /// The name as it may be shown, with U+FFFD for what is not UTF-8.
    public var shown: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it begins with a dot, and so is hidden from an ordinary listing.
    public var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

    /// Whether it holds printable ASCII only, and so is the same name on every file system.
    ///
    /// macOS stores and compares other names in a Unicode normal form, Linux as bytes: `é` written in two ways is one file
    /// there and two here.
    public var isPlain: Bool { bytes.allSatisfy { (0x20...0x7E).contains($0) } }

    /// Whether an editor or a file manager has left it behind: `#x#`, `x~`, `x.swp`, and everything hidden.
    public var isLeftover: Bool {
        if isHidden || bytes.last == UInt8(ascii: "~") { return true }
        if bytes.count > 1, bytes.first == UInt8(ascii: "#"), bytes.last == UInt8(ascii: "#") { return true }
        return bytes.suffix(4).elementsEqual(".swp".utf8)
    }

    var isSelfOrParent: Bool { bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) }

    public static func < (left: Self, right: Self) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
