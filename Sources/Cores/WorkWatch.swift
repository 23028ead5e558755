/// Somebody who is told how far long work has come.
public protocol WorkWatch: Sendable {
    /// So many things are to be done.
    func begin(_ count: Int)
    /// So many more are done; told from any core.
    func advance(_ count: Int)
}

/// Nobody.
public struct NoWatch: WorkWatch {
    public init() {}
    public func begin(_ count: Int) {}
    public func advance(_ count: Int) {}
}
