public import Addresses
internal import Synchronization

/// A file of data: where it is, and how to make it when it is asked for.
public struct DataFile: Sendable {
    /// Where it is.
    public let path: SitePath
    /// What it is made from, in words.
    public let origin: String

    private let make: @Sendable () -> [UInt8]
    private let known = KnownSize()

    init(path: SitePath, origin: String, make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.origin = origin
        self.make = make
    }

    /// Makes it, in UTF-8; the same content on the same day gives the same bytes.
    @Sendable public func render() -> [UInt8] {
        let bytes = make()
        known.value.withLock { $0 = bytes.count }
        return bytes
    }

    /// How large it is, in bytes; it is made to know that, unless it has been before.
    var size: Int { known.value.withLock(\.self) ?? render().count }

    private final class KnownSize: Sendable {
        let value = Mutex<Int?>(nil)
    }
}
