/// A short name for some bytes, which others do not have.
enum Fingerprint {
    /// The first 40 bits of the bytes' FNV-1a hash (64 bits), in base 32.
    static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash >> 24, radix: 32)
    }
}
