public import Addresses
internal import Synchronization

/// A file of data: where it is, and how to make it when it is asked for.
public struct DataFile: Sendable {
    /// Where it is.
    public let path: SitePath
    /// What it is made from, in words.
    public let origin: String
    /// Makes it, in UTF-8; the same content on the same day gives the same bytes.
    public let render: @Sendable () -> [UInt8]
}

extension DataFile {
    /// The same file, made once and kept, for one that is told of by its size as well.
    func kept(in place: Kept) -> DataFile {
        DataFile(path: path, origin: origin) { place.bytes(of: self) }
    }

    /// A file's bytes, once they were made.
    final class Kept: Sendable {
        private let made = Mutex<[UInt8]?>(nil)

        fileprivate func bytes(of file: DataFile) -> [UInt8] {
            made.withLock { made in
                if let made { return made }
                let bytes = file.render()
                made = bytes
                return bytes
            }
        }
    }
}
