public import Addresses

/// The name of one thing of a kind: a commitment's id is no committee's.
///
/// It is a ``Slug``, so it can stand in an address, and it never changes once published.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as it stands in addresses.
    public let slug: Slug

    /// Names a thing of this kind.
    public init(_ slug: Slug) { self.slug = slug }

    /// The name.
    public var description: String { slug.description }

    public static func < (left: Self, right: Self) -> Bool { left.slug < right.slug }
}
