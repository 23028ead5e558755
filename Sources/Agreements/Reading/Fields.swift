internal import Diagnostics

/// A value and where it stands.
struct Located<Value> {
    let value: Value
    let position: SourcePosition
}

/// The keys and values of one YAML mapping, read one by one; what is wrong with them is collected.
struct Fields {
    let file: SourceFile
    /// Where the mapping begins.
    let position: SourcePosition
    /// What was found to be wrong so far.
    private(set) var diagnostics = DiagnosticList()
    private var values: [String: YAMLNode] = [:]
    private let table: KeyTable
    private let written: Set<String>

    /// Takes a mapping, and reports keys that are not known, values that are empty, and what must be there and is not.
    ///
    /// - Parameter position: Where the mapping begins.
    init(file: SourceFile, pairs: [YAMLNode.Pair], at position: SourcePosition, known table: KeyTable) {
        var written: Set<String> = []
        self.table = table
        self.file = file
        self.position = position
        for pair in pairs {
            guard let name = pair.key.scalar else {
                diagnostics.error("a key must be a word", in: file, at: pair.key.position)
                continue
            }
            let length = name.unicodeScalars.count
            guard table[name] != nil else {
                let known = table.names
                let hint = NearestName.hint(for: name, among: known) ?? "known keys: \(known.joined(separator: ", "))"
                diagnostics.error("unknown key «\(name)»", in: file, at: pair.key.position, length: length, hint: hint)
                continue
            }
            written.insert(name)
            if let scalar = pair.value.scalar, scalar.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
                diagnostics.error(
                    "«\(name)» is empty", in: file, at: pair.key.position, length: length,
                    hint: "give it a value or leave it out")
                continue
            }
            values[name] = pair.value
        }
        self.written = written
        for key in table.keys where key.isRequired && !written.contains(key.name) {
            diagnostics.error("«\(key.name)» is missing", in: file, at: position)
        }
    }

    /// Takes what a file holds at its top; `nil` when those are no keys, which is then reported.
    init?(file: SourceFile, _ top: YAMLNode, known table: KeyTable, diagnostics: inout DiagnosticList) {
        guard let pairs = top.mapping else {
            diagnostics.error("keys are expected here", in: file, at: top.position, hint: "write `key: value` lines")
            return nil
        }
        self.init(file: file, pairs: pairs, at: top.position, known: table)
    }

    /// Whether a key is there, though it may be empty, which is reported.
    func isWritten(_ key: String) -> Bool { written.contains(key) }

    /// Whether a key is set.
    func has(_ key: String) -> Bool { values[key] != nil }

    /// Where a key's value stands; where the mapping begins, if the key is not set.
    func position(of key: String) -> SourcePosition {
        values[key]?.position ?? position
    }

    /// Reports an error at a key's value.
    mutating func error(_ message: String, at key: String, hint: String? = nil) {
        diagnostics.error(message, in: file, at: position(of: key), length: length(of: key), hint: hint)
    }

    /// Reports an error at a value, which is named first.
    mutating func error(at located: Located<String>, _ message: String, hint: String? = nil) {
        diagnostics.error(
            "«\(located.value)» \(message)", in: file, at: located.position, length: located.value.unicodeScalars.count,
            hint: hint)
    }

    /// Reports a warning at a key's value.
    mutating func warning(_ message: String, at key: String, hint: String? = nil) {
        diagnostics.warning(message, in: file, at: position(of: key), length: length(of: key), hint: hint)
    }

    /// A text; `nil` when the key is not set.
    mutating func text(_ key: String) -> String? {
        expect(key, .text)
        return scalar(key)
    }

    /// A value as it is written; `nil` when the key is not set, or holds more than one.
    private mutating func scalar(_ key: String) -> String? {
        guard let node = values[key] else { return nil }
        guard let scalar = node.scalar else {
            error("«\(key)» must be a text", at: key)
            return nil
        }
        guard scalar.utf8.contains(UInt8(ascii: "\n")) else { return scalar }
        // A folded text ends in a line break and may hold more; the words are what was meant.
        return scalar.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A value that a text is read as; reported when the text is not one.
    mutating func value<Value>(
        _ key: String, _ form: @autoclosure () -> KeyForm, is what: @autoclosure () -> String,
        _ read: (String) -> Value?
    ) -> Value? {
        expect(key, form())
        guard let text = scalar(key) else { return nil }
        guard let value = read(text) else {
            error("«\(text)» is not \(what())", at: key)
            return nil
        }
        return value
    }

    /// One of a few words.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, of: Choice.Type) -> Choice? {
        expect(key, .choice(of: Choice.self))
        guard let text = scalar(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let hint = NearestName.hint(for: text, among: words) ?? "one of: \(words.joined(separator: ", "))"
        error("«\(text)» is not a known \(key)", at: key, hint: hint)
        return nil
    }

    /// A list of texts; one text alone counts as a list of one.
    mutating func texts(_ key: String) -> [Located<String>] {
        expect(key, .texts)
        return scalars(key)
    }

    /// The words of a name that may stand in addresses.
    mutating func name(_ key: String, of kind: String?) -> String? {
        expect(key, .name(of: kind))
        return scalar(key)
    }

    /// The words of names that may stand in addresses.
    mutating func names(_ key: String) -> [Located<String>] {
        expect(key, .names)
        return scalars(key)
    }

    private mutating func scalars(_ key: String) -> [Located<String>] {
        guard let node = values[key] else { return [] }
        let nodes = node.sequence ?? [node]
        return nodes.compactMap { item in
            guard let scalar = item.scalar, !scalar.isEmpty else {
                error("«\(key)» must be a list of words", at: key)
                return nil
            }
            return Located(value: scalar, position: item.position)
        }
    }

    /// The mapping below a key.
    mutating func mapping(_ key: String, known table: KeyTable) -> Fields? {
        expect(key, .keys(table))
        guard let node = values[key] else { return nil }
        guard let pairs = node.mapping else {
            error("«\(key)» must hold keys: \(table.names.joined(separator: ", "))", at: key)
            return nil
        }
        return Fields(file: file, pairs: pairs, at: node.position, known: table)
    }

    /// The mappings in the list below a key.
    mutating func mappings(_ key: String, known table: KeyTable) -> [Fields] {
        expect(key, .items(table))
        guard let node = values[key] else { return [] }
        guard let sequence = node.sequence else {
            error("«\(key)» must be a list, each item with keys: \(table.names.joined(separator: ", "))", at: key)
            return []
        }
        return sequence.compactMap { item in
            guard let pairs = item.mapping else {
                diagnostics.error(
                    "an item of «\(key)» must hold keys: \(table.names.joined(separator: ", "))", in: file,
                    at: item.position)
                return nil
            }
            return Fields(file: file, pairs: pairs, at: item.position, known: table)
        }
    }

    /// Stops a reader that asks for a key it has not described, or for another form than it has.
    ///
    /// In a debug build only, which is what the tests are: to compare forms takes longer than to read most values.
    private func expect(_ key: String, _ form: @autoclosure () -> KeyForm) {
        assert(table[key]?.form == form(), "«\(key)» is read as \(form()), and its table says otherwise")
    }

    /// Takes over what was found wrong below.
    mutating func absorb(_ other: Fields) { diagnostics.append(contentsOf: other.diagnostics) }

    private func length(of key: String) -> Int {
        values[key]?.scalar.map { $0.contains("\n") ? 1 : $0.unicodeScalars.count } ?? 1
    }
}

extension Located: Sendable where Value: Sendable {}
