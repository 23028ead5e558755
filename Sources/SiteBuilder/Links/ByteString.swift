/// Some bytes of a page, as a key.
///
/// An array hashes byte by byte; a site has a hundred thousand links and ids.
struct ByteString: Hashable {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    init(_ text: String) {
        bytes = ArraySlice(text.utf8)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func == (left: Self, right: Self) -> Bool {
        unsafe left.bytes.withUnsafeBytes { left in
            unsafe right.bytes.withUnsafeBytes { right in
                unsafe left.count == right.count && left.elementsEqual(right)
            }
        }
    }

    func hash(into hasher: inout Hasher) {
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}
