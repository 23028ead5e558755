internal import Agreements

/// A name of a thing for all time: `urn:uuid:…`, made from what the thing is, never from where the site stands.
///
/// Feeds and calendars need names that stay when a site moves (RFC 4287 §4.2.6, RFC 5545 §3.8.4.7). A `tag:` URI would name a
/// domain, which may change and may be unknown. So a UUID of version 8 (RFC 9562 §5.8) is made from the agreement's title and
/// period, its site's publisher and language, and the thing's own id: 122 bits of two FNV-1a hashes of 64 bits.
struct StableID: Hashable {
    let uuid: String

    var urn: String { "urn:uuid:\(uuid)" }

    init(_ parts: [String], in data: Dataset) {
        let site = [
            data.agreement.title, data.agreement.period.description, data.settings.publisher,
            data.settings.language.rawValue,
        ]
        // Parts are ended by a byte that no text in UTF-8 holds, so that no two lists run together the same.
        var bytes: [UInt8] = []
        for part in site + parts {
            bytes += part.utf8
            bytes.append(0xFF)
        }
        let first = Self.hash(bytes, from: 0xcbf2_9ce4_8422_2325)
        let second = Self.hash(bytes, from: 0x8422_2325_cbf2_9ce4)
        let high = first & ~0xF000 | 0x8000
        let low = second & ~(0b11 << 62) | (0b10 << 62)
        var digits = Substring(Self.hexadecimal(high) + Self.hexadecimal(low))
        var groups: [Substring] = []
        for length in [8, 4, 4, 4, 12] {
            groups.append(digits.prefix(length))
            digits = digits.dropFirst(length)
        }
        uuid = groups.joined(separator: "-")
    }

    private static func hash(_ bytes: [UInt8], from start: UInt64) -> UInt64 {
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // Mixed once more (the finaliser of MurmurHash3): FNV's highest bits differ little between short names.
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ (hash >> 33)
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
