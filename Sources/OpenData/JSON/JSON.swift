public import Agreements

/// A value as JSON knows them (RFC 8259), with the members of objects in the order they were given.
public enum JSON: Sendable {
    case boolean(Bool)
    case integer(Int)
    /// A decimal number, written with the digits it has; never by way of a floating-point number.
    case number(DecimalNumber)
    case text(String)
    case array([JSON])
    /// Some values that are made one by one as they are written, for there may be too many to hold them all.
    case series(count: Int, @Sendable (Int) -> JSON)
    case object([Member])

    /// A name and a value in an object.
    public struct Member: Sendable {
        let name: String
        let value: JSON
    }

    /// An object of the members that have a value.
    public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .text(value) }
}

extension JSON: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSON: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
    /// An object with the members of another behind its own; anything else stays as it is.
    public func with(_ other: JSON) -> JSON {
        guard case .object(let members) = self, case .object(let more) = other else { return self }
        return .object(members + more)
    }
}
