internal import Diagnostics
internal import Yams

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
    private var values: [String: Node] = [:]
    private let firstLine: Int
    private let table: KeyTable
    private let written: Set<String>

    /// Takes a mapping, and reports keys that are not known, values that are empty, and what must be there and is not.
    init(file: SourceFile, mapping: Node.Mapping, firstLine: Int, known table: KeyTable) {
        let known = table.names
        var written: Set<String> = []
        self.table = table
        self.file = file
        self.firstLine = firstLine
        position = Self.position(of: mapping.mark, firstLine)
        for (key, value) in mapping {
            let place = Self.position(of: key.mark, firstLine)
            guard let name = key.scalar?.string else {
                diagnostics.error("a key must be a word", in: file, at: place)
                continue
            }
            let length = name.unicodeScalars.count
            guard known.contains(name) else {
                let hint = NearestName.hint(for: name, among: known) ?? "known keys: \(known.joined(separator: ", "))"
                diagnostics.error("unknown key «\(name)»", in: file, at: place, length: length, hint: hint)
                continue
            }
            written.insert(name)
            if let scalar = value.scalar, scalar.string.allSatisfy(\.isWhitespace) {
                diagnostics.error(
                    "«\(name)» is empty", in: file, at: place, length: length, hint: "give it a value or leave it out")
                continue
            }
            values[name] = value
        }
        self.written = written
        for key in table.keys where key.isRequired && !written.contains(key.name) {
            diagnostics.error("«\(key.name)» is missing", in: file, at: position)
        }
    }

    /// Whether a key is there, though it may be empty, which is reported.
    func isWritten(_ key: String) -> Bool { written.contains(key) }

    /// Whether a key is set.
    func has(_ key: String) -> Bool { values[key] != nil }

    /// Where a key's value stands; where the mapping begins, if the key is not set.
    func position(of key: String) -> SourcePosition {
        values[key].map { Self.position(of: $0.mark, firstLine) } ?? position
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
        let words = scalar.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // A folded text ends in a line break and may hold more; the words are what was meant.
        return scalar.string.contains("\n") ? words : scalar.string
    }

    /// A value that a text is read as; reported when the text is not one.
    mutating func value<Value>(
        _ key: String, _ form: KeyForm, is what: String, _ read: (String) -> Value?
    ) -> Value? {
        expect(key, form)
        guard let text = scalar(key) else { return nil }
        guard let value = read(text) else {
            error("«\(text)» is not \(what)", at: key)
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
        let nodes = node.sequence.map(Array.init) ?? [node]
        return nodes.compactMap { item in
            guard let scalar = item.scalar, !scalar.string.isEmpty else {
                error("«\(key)» must be a list of words", at: key)
                return nil
            }
            return Located(value: scalar.string, position: Self.position(of: item.mark, firstLine))
        }
    }

    /// The mapping below a key.
    mutating func mapping(_ key: String, known table: KeyTable) -> Fields? {
        expect(key, .keys(table))
        guard let node = values[key] else { return nil }
        guard case .mapping(let mapping) = node else {
            error("«\(key)» must hold keys: \(table.names.joined(separator: ", "))", at: key)
            return nil
        }
        return Fields(file: file, mapping: mapping, firstLine: firstLine, known: table)
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
            guard case .mapping(let mapping) = item else {
                diagnostics.error(
                    "an item of «\(key)» must hold keys: \(table.names.joined(separator: ", "))", in: file,
                    at: Self.position(of: item.mark, firstLine))
                return nil
            }
            return Fields(file: file, mapping: mapping, firstLine: firstLine, known: table)
        }
    }

    /// Stops a reader that asks for a key it has not described, or for another form than it has.
    private func expect(_ key: String, _ form: KeyForm) {
        precondition(table[key]?.form == form, "«\(key)» is read as \(form), and its table says otherwise")
    }

    /// Takes over what was found wrong below.
    mutating func absorb(_ other: Fields) { diagnostics.append(contentsOf: other.diagnostics) }

    private func length(of key: String) -> Int {
        values[key]?.scalar.map { $0.string.contains("\n") ? 1 : $0.string.unicodeScalars.count } ?? 1
    }

    private static func position(of mark: Mark?, _ firstLine: Int) -> SourcePosition {
        SourcePosition(line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
    }
}
