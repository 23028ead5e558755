internal import Addresses
internal import Agreements

/// Something that can be written as JSON, and whose type says what it looks like there.
protocol DataValue: Sendable {
    static var shape: Shape { get }
    var json: JSON { get }
}

extension Bool: DataValue {
    static var shape: Shape { .boolean }
    var json: JSON { .boolean(self) }
}

extension Int: DataValue {
    static var shape: Shape { .integer }
    var json: JSON { .integer(self) }
}

extension DecimalNumber: DataValue {
    static var shape: Shape { .number }
    var json: JSON { .number(self) }
}

extension String: DataValue {
    static var shape: Shape { .text() }
    var json: JSON { .text(self) }
}

extension CalendarDate: DataValue {
    static var shape: Shape { .text(format: "date") }
    var json: JSON { .text(description) }
}

extension EDTF: DataValue {
    private static let day = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"

    static var shape: Shape { .text(pattern: "^\(day)(/\(day))?$") }
    var json: JSON { .text(description) }
}

extension Slug: DataValue {
    static var shape: Shape { .text(pattern: "^[a-z0-9]+(-[a-z0-9]+)*$") }
    var json: JSON { .text(description) }
}

extension Identifier: DataValue {
    static var shape: Shape { Slug.shape }
    var json: JSON { .text(description) }
}

extension URLReference: DataValue {
    // Authors write addresses with letters such as «å», which RFC 3987 calls IRIs.
    static var shape: Shape { .text(format: "iri-reference") }
    var json: JSON { .text(description) }
}

/// Where something of the site is: absolute when the site's address is known, else from the site's root.
struct Address: Hashable, DataValue {
    let text: String

    static var shape: Shape { .text(format: "uri-reference") }
    var json: JSON { .text(text) }
}

extension Array: DataValue where Element: DataValue {
    static var shape: Shape { .list(Element.shape) }
    var json: JSON { .array(map(\.json)) }
}

/// A list whose values are made one by one as they are written.
struct Series<Element: DataValue>: DataValue {
    let count: Int
    let value: @Sendable (Int) -> Element

    static var shape: Shape { .list(Element.shape) }
    var json: JSON { .series(count: count) { value($0).json } }
}
