/// One item of a list.
public struct ListItem: Hashable, Sendable {
    /// What it holds; empty where only the marker was written.
    public var blocks: [Block]
    /// The line its marker stands on.
    public var line: Int

    public init(blocks: [Block], line: Int) {
        self.blocks = blocks
        self.line = line
    }
}
