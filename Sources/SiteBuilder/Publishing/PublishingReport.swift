/// What publishing has changed on the disk, in numbers of files.
public struct PublishingReport: Hashable, Sendable {
    /// Files that were not there before.
    public var new: Int
    /// Files whose bytes are others than before.
    public var replaced: Int
    /// Files that were left alone, with their inode and their time of change.
    public var unchanged: Int
    /// Files of an earlier publication that are no longer part of the site.
    public var removed: Int

    public init(new: Int = 0, replaced: Int = 0, unchanged: Int = 0, removed: Int = 0) {
        self.new = new
        self.replaced = replaced
        self.unchanged = unchanged
        self.removed = removed
    }
}
