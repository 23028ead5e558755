/// A command as ArgumentParser describes it, in the JSON that its own tools read (format version 0).
struct CommandDescription: Decodable {
    struct Name: Decodable {
        let kind, name: String

        /// The name as it is typed.
        var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    struct Argument: Decodable {
        let kind: String
        let shouldDisplay, isOptional, isRepeating: Bool
        let names: [Name]?
        let valueName, abstract, defaultValue: String?
        let allValues: [String]?
    }

    let commandName: String
    let abstract, discussion: String?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [CommandDescription]?

    /// What the program's JSON holds.
    struct Tool: Decodable {
        let command: CommandDescription
    }

    /// The commands below this one that anybody may run, at any depth, with the words that lead to each.
    func all(above: [String] = []) -> [(words: [String], command: CommandDescription)] {
        let words = above + [commandName]
        let below = (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
        return [(words, self)] + below.flatMap { $0.all(above: words) }
    }
}
