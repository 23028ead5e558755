/// The program's manual page, in mdoc(7), made from the same definitions as its `--help`.
struct ManualPage {
    let tool: CommandDescription
    /// The month the page is of, such as `November 24, 2026`: that of the version, so that the same version gives the same page.
    let date: String

    var text: String {
        var lines = [
            ".Dd \(date)", ".Dt ORDHOLDEN 1", ".Os", ".Sh NAME", ".Nm ordholden",
            ".Nd \(Self.name(tool.abstract ?? ""))",
            ".Sh SYNOPSIS",
        ]
        let commands = tool.all().dropFirst()
        for (words, command) in commands where (command.subcommands ?? []).isEmpty {
            lines += [".Nm", ".Cm \(words.dropFirst().joined(separator: " "))"] + Self.synopsis(of: command)
        }
        lines += [".Sh DESCRIPTION"] + Self.paragraphs(tool.discussion ?? tool.abstract ?? "")
        for (words, command) in commands {
            lines += [".Ss ordholden \(words.dropFirst().joined(separator: " "))"]
            lines += Self.paragraphs(command.abstract ?? "") + Self.paragraphs(Self.prose(of: command), after: ".Pp")
            lines += Self.list(of: command)
        }
        lines += [
            ".Sh EXIT STATUS", ".Bl -tag -width 3n", ".It 0", "All is well.", ".It 1",
            "The content has errors, or something could not be done.", ".It 2",
            "The command line could not be understood.",
            ".El", ".Sh EXAMPLES",
        ]
        let examples = commands.flatMap { _, command in
            Self.examples(of: command).map { [Self.escaped(command.abstract ?? ""), ".Dl \(Self.escaped($0))"] }
        }
        lines += examples.joined(separator: [".Pp"])
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: The parts

    private static func synopsis(of command: CommandDescription) -> [String] {
        shown(command).map { argument in
            let value = argument.valueName ?? ""
            let repeated = argument.isRepeating ? " ..." : ""
            if argument.kind == "positional" {
                return argument.isOptional ? ".Op Ar \(value)\(repeated)" : ".Ar \(value)\(repeated)"
            }
            let name = macro(argument.names?.last?.typed ?? "")
            return argument.kind == "flag" ? ".Op \(name)" : ".Op \(name) Ar \(value)\(repeated)"
        }
    }

    private static func list(of command: CommandDescription) -> [String] {
        let arguments = shown(command)
        guard !arguments.isEmpty else { return [] }
        var lines = [".Bl -tag -width Ds"]
        for argument in arguments {
            let value = argument.valueName ?? ""
            let names = (argument.names ?? []).map { macro($0.typed) }.joined(separator: " , ")
            switch argument.kind {
            case "positional": lines.append(".It Ar \(value)")
            case "flag": lines.append(".It \(names)")
            default: lines.append(".It \(names) Ar \(value)")
            }
            lines += paragraphs(argument.abstract ?? "")
            if let values = argument.allValues, !values.isEmpty {
                lines.append("One of \(values.map(escaped).joined(separator: ", ")).")
            }
            if let value = argument.defaultValue, argument.kind != "flag" {
                lines.append("Default: \(escaped(value)).")
            }
        }
        return lines + [".El"]
    }

    private static func shown(_ command: CommandDescription) -> [CommandDescription.Argument] {
        (command.arguments ?? []).filter { argument in
            argument.shouldDisplay && !["help", "version"].contains(argument.valueName ?? "")
        }
    }

    /// A name of an option as mdoc writes it: `Fl` gives the first hyphen.
    private static func macro(_ name: String) -> String { "Fl \(name.dropFirst())" }

    /// What is said about a command, without its examples.
    private static func prose(of command: CommandDescription) -> String {
        (command.discussion ?? "").split(separator: "\n").filter { !$0.hasPrefix(exampleMark) }.joined(separator: "\n")
    }

    /// The examples in what is said about a command.
    static func examples(of command: CommandDescription) -> [String] {
        (command.discussion ?? "").split(separator: "\n").filter { $0.hasPrefix(exampleMark) }
            .map { String($0.dropFirst(exampleMark.count)) }
    }

    private static let exampleMark = "Example: "

    // MARK: The language of mdoc

    /// The sentence of a name line: lower case, without a full stop.
    private static func name(_ text: String) -> String {
        escaped((text.first?.lowercased() ?? "") + text.dropFirst().prefix { $0 != "." })
    }

    /// A text, a sentence a line, as mdoc wants it.
    private static func paragraphs(_ text: String, after begin: String? = nil) -> [String] {
        let sentences = text.replacing(". ", with: ".\n").split(separator: "\n").map { escaped(String($0)) }
        return sentences.isEmpty ? [] : (begin.map { [$0] } ?? []) + sentences
    }

    /// A text in which nothing is a command: no backslash, and no point or apostrophe at the beginning of a line.
    private static func escaped(_ text: String) -> String {
        let text = text.replacing("\\", with: "\\e").replacing("\"", with: "\\(dq").replacing("-", with: "\\-")
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }
}
