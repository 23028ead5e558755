public import Addresses
internal import Assets

/// A file that every site has, compiled into the program.
public struct Asset: Sendable {
    /// Where it is; the name holds a fingerprint of the contents, so that it may be cached for ever.
    public let path: SitePath
    /// The file in `templates/Assets` that it was made from, such as `site.css`.
    public let source: String
    /// What is in it.
    public let bytes: [UInt8]

    /// The stylesheet.
    public static let stylesheet = unsafe Asset(name: "site", ending: "css", ordholden_asset_stylesheet())
    /// The icon.
    public static let icon = unsafe Asset(name: "icon", ending: "svg", ordholden_asset_icon())

    /// All of them.
    public static let all = [stylesheet, icon]

    private init(name: String, ending: String, _ asset: ordholden_asset) {
        let bytes = unsafe Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
        self.bytes = bytes
        source = "\(name).\(ending)"
        guard let folder = Slug("assets") else { preconditionFailure("«assets» is a slug") }
        path = .file(folder, named: "\(name).\(Self.fingerprint(of: bytes)).\(ending)")
    }

    /// The first 40 bits of the contents' FNV-1a hash (64 bits), in base 32.
    private static func fingerprint(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash >> 24, radix: 32)
    }
}
