internal import Addresses
internal import ArgumentParser
internal import Editing

/// Gets what is missing on the command line: by asking, where somebody can answer, and else by saying what is missing.
///
/// Nothing waits for an answer that nobody can give: without a terminal, each missing option is noted, and ``finish()``
/// names all of them at once.
struct Interview {
    private let canAsk = Terminal.canAsk
    private var missing: [String] = []

    /// Takes an option that was given as it is; asks for one that was not.
    ///
    /// - Parameters:
    ///   - option: The option's name, with its hyphens.
    ///   - proposal: What an empty answer stands for.
    ///   - read: The value of an answer; `nil` for one that makes no sense.
    mutating func value<Value>(
        _ option: String, _ given: Value?, _ question: String, proposal: String? = nil, hint: String,
        read: (String) -> Value?
    ) throws -> Value? {
        if let given { return given }
        guard canAsk else {
            if let proposal { return read(proposal) }
            missing.append(option)
            return nil
        }
        while true {
            let prompt = proposal.map { "\(question) [\($0)]: " } ?? "\(question): "
            guard let typed = Terminal.answer(to: prompt) else {
                Output.complain("\nnothing was written")
                throw ExitCode(1)
            }
            let answer = typed.isEmpty ? proposal ?? "" : typed
            if !answer.isEmpty, let value = read(answer) { return value }
            Output.complain("  \(hint)")
        }
    }

    /// A text of one line.
    mutating func text(
        _ option: String, _ given: String?, _ question: String, proposal: String? = nil
    ) throws -> String? {
        try value(option, given, question, proposal: proposal, hint: Line.rule) { Line.isOne($0) ? $0 : nil }
    }

    /// One of a few words.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ option: String, _ given: Choice?, _ question: String
    ) throws -> Choice? {
        let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return try value(
            option, given, "\(question) (\(words))", hint: "one of: \(words)", read: Choice.init(rawValue:))
    }

    /// A name for addresses that nothing else in a folder has.
    mutating func id(
        _ given: Slug?, for title: String?, in folder: String, of desk: ContentDesk
    ) throws -> Slug? {
        // Without a title nothing can be proposed, and that the title is missing is said already.
        guard given != nil || title != nil else { return nil }
        let taken = desk.names(in: folder)
        if let given, taken.contains(given.description) {
            Output.complain("error: there is «\(given)» already in \(desk.shown(folder))")
            throw ExitCode(1)
        }
        let proposal = title.flatMap { desk.proposedID(for: $0, in: folder)?.description }
        return try value(
            "--id", given, "Name in addresses, which never changes", proposal: proposal,
            hint: "a–z, 0–9 and single hyphens, at most 80 characters, and no other's"
        ) { answer in Slug(answer).flatMap { taken.contains($0.description) ? nil : $0 } }
    }

    /// Ends the questions.
    ///
    /// - Throws: A usage error that names every option that is missing and could not be asked for.
    func finish() throws {
        guard missing.isEmpty else {
            throw ValidationError(
                "missing: \(missing.joined(separator: ", ")) (there is no terminal to ask at, so give them as options)")
        }
    }
}
