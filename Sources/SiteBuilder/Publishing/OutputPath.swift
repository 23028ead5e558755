/// The path of a file or folder within the output folder, such as `omrader/klima/index.html`.
///
/// It can't leave the folder, can't be hidden, and fits on a line of the manifest. Two are equal when their bytes are,
/// as for the disk; two `String`s would also be when they differ by Unicode normalisation.
struct OutputPath: Hashable, Comparable, Sendable {
    /// The longest name that file systems take, in bytes.
    static let longestName = 255
    /// The longest path, in bytes, which leaves room for the output folder's own.
    static let longestPath = 1024

    private let bytes: [UInt8]

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes a path that follows the rules.
    ///
    /// Names that begin with a dot are the user's (`.gitignore`, `.nojekyll`) or this program's own; only `.well-known`,
    /// where a site must put what others look for (RFC 8615), may hold files of ours.
    init(_ text: String) throws(PathFault) {
        bytes = Array(text.utf8)
        if bytes.isEmpty { throw .empty }
        if bytes.count > Self.longestPath { throw .tooLong }
        if bytes.first == UInt8(ascii: "/") { throw .absolute }
        let isWellKnown = text.utf8.starts(with: ".well-known/".utf8)
        let names = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, name) in names.enumerated() {
            if name.isEmpty { throw .emptyName }
            if name.first == UInt8(ascii: "."), !(isWellKnown && index == 0) { throw .hiddenName }
            if name.count > Self.longestName { throw .tooLong }
        }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { throw .forbiddenCharacter }
    }

    /// The path as it is written, with `/` between names.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The same for every spelling that some file system takes for this path.
    ///
    /// Case is folded by going up first, so that `ß` meets `SS`; and a `String` equals another in any normal form.
    var folded: String { text.uppercased().lowercased() }

    /// The folders it stands in, from the outermost.
    var folders: [OutputPath] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { OutputPath(bytes: Array(bytes[..<$0])) }
    }

    static func < (left: Self, right: Self) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
