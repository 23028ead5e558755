public import Addresses

extension HTML: ExpressibleByStringInterpolation {
    public init(stringLiteral value: StaticString) {
        var interpolation = Interpolation(literalCapacity: value.utf8CodeUnitCount, interpolationCount: 0)
        interpolation.appendLiteral(value)
        bytes = interpolation.bytes
    }

    public init(stringInterpolation interpolation: Interpolation) {
        bytes = interpolation.bytes
    }

    /// Collects the pieces of a literal.
    ///
    /// Closures stand inside the parentheses: `\(each: rows, { "<li>\($0)</li>" })`.
    public struct Interpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        /// Markup, because it stands in the source code.
        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        }

        /// Text, escaped.
        public mutating func appendInterpolation(_ text: String) {
            Escaping.append(text, to: &bytes)
        }

        /// Text, escaped.
        public mutating func appendInterpolation(_ text: Substring) {
            Escaping.append(String(text), to: &bytes)
        }

        /// A number, in digits.
        public mutating func appendInterpolation(_ number: Int) {
            bytes.append(contentsOf: String(number).utf8)
        }

        /// Markup.
        public mutating func appendInterpolation(_ markup: HTML) {
            bytes.append(contentsOf: markup.bytes)
        }

        /// Markup, where there is any.
        public mutating func appendInterpolation(_ markup: HTML?) {
            if let markup { bytes.append(contentsOf: markup.bytes) }
        }

        /// Markup for each element, one after the other.
        public mutating func appendInterpolation<Elements: Sequence>(
            each elements: Elements, _ markup: (Elements.Element) -> HTML
        ) {
            for element in elements { bytes.append(contentsOf: markup(element).bytes) }
        }

        /// Markup that is wanted only on a condition.
        public mutating func appendInterpolation(
            `if` condition: Bool, _ markup: () -> HTML, `else` otherwise: () -> HTML = { HTML() }
        ) {
            bytes.append(contentsOf: (condition ? markup() : otherwise()).bytes)
        }

        /// Markup for a value, where there is one.
        public mutating func appendInterpolation<Value>(`let` value: Value?, _ markup: (Value) -> HTML) {
            if let value { bytes.append(contentsOf: markup(value).bytes) }
        }

        /// A safe link target, for a quoted `href` or `src`.
        public mutating func appendInterpolation(_ reference: URLReference) {
            Escaping.append(reference.description, to: &bytes)
        }

        /// Not possible: a missing text would vanish without a word.
        ///
        /// Use `\(let:)` or give a default.
        @available(*, unavailable, message: "use \\(let: value, { … }) or give a default")
        public mutating func appendInterpolation(_ text: String?) {}
    }
}
