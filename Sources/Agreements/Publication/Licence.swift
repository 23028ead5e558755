public import Addresses

/// On which terms what the editors write may be used by others; the agreement's words are the parties' own.
public struct Licence: Hashable, Sendable {
    /// What it is called: `CC-BY-4.0`.
    public let name: String
    /// Where it can be read.
    public let address: URLReference
}
