internal import Diagnostics

/// A value in YAML and where it stands in its file.
struct YAMLNode: Hashable, Sendable {
    /// What a value is made of.
    indirect enum Value: Hashable, Sendable {
        /// Words, without their quotes.
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([Pair])
    }

    /// A key and its value.
    struct Pair: Hashable, Sendable {
        let key: YAMLNode
        let value: YAMLNode
    }

    let value: Value
    let position: SourcePosition

    init(_ value: Value, at position: SourcePosition) {
        self.value = value
        self.position = position
    }

    /// The words of a scalar; `nil` for anything else.
    var scalar: String? {
        if case .scalar(let text) = value { text } else { nil }
    }

    /// The items of a sequence; `nil` for anything else.
    var sequence: [YAMLNode]? {
        if case .sequence(let items) = value { items } else { nil }
    }

    /// The pairs of a mapping; `nil` for anything else.
    var mapping: [Pair]? {
        if case .mapping(let pairs) = value { pairs } else { nil }
    }
}
