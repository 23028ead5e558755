public import Addresses
internal import Cores

/// A file of data: where it is, and how to make it when it is asked for.
public struct DataFile: Sendable {
    /// Where it is.
    public let path: SitePath
    /// What it is made from, in words.
    public let origin: String
    /// Makes it, in UTF-8; the same content on the same day gives the same bytes.
    public let render: @Sendable () -> [UInt8]

    /// The same file, made once and kept, for one that is told of by its size as well.
    var kept: DataFile {
        let bytes = Once(render)
        return DataFile(path: path, origin: origin) { bytes.value }
    }
}
