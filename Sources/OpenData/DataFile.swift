public import Addresses
internal import Synchronization

/// A file of data: where it is, and how to make it when it is asked for.
public struct DataFile: Sendable {
    /// What is told of a file elsewhere.
    public struct Facts: Sendable {
        /// How large it is, in bytes.
        public let size: Int
        /// What differs when it does.
        public let fingerprint: Fingerprint

        fileprivate init(of bytes: [UInt8]) {
            size = bytes.count
            fingerprint = Fingerprint(of: bytes)
        }
    }

    private final class Memory: Sendable {
        let facts = Mutex<Facts?>(nil)
    }

    /// Where it is.
    public let path: SitePath
    /// What it is made from, in words.
    public let origin: String

    private let make: @Sendable () -> [UInt8]
    private let memory: Memory?

    /// - Parameter isToldOf: Whether its facts will be asked for, which are then kept when it is made.
    init(path: SitePath, origin: String, isToldOf: Bool = false, make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.origin = origin
        self.make = make
        memory = isToldOf ? Memory() : nil
    }

    /// Makes it, in UTF-8; the same content on the same day gives the same bytes.
    @Sendable public func render() -> [UInt8] {
        let bytes = make()
        if let memory {
            let facts = Facts(of: bytes)
            memory.facts.withLock { $0 = facts }
        }
        return bytes
    }

    /// What is told of it; it is made to know that, unless it has been before.
    var facts: Facts { memory?.facts.withLock(\.self) ?? Facts(of: render()) }
}
