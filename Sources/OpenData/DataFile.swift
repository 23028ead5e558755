public import Addresses

/// A file of data: where it is, and how to make it when it is asked for.
public struct DataFile: Sendable {
    /// Where it is.
    public let path: SitePath
    /// What it is made from, in words.
    public let origin: String
    /// Makes it, in UTF-8; the same content on the same day gives the same bytes.
    public let render: @Sendable () -> [UInt8]
}
