/// Why git could not tell what was published.
enum GitError: Error, CustomStringConvertible {
    /// There is no program `git` where programs are.
    case missing
    /// The folder belongs to no repository that git will read; git's own words say why.
    case noRepository(folder: String, words: String)
    /// The repository has no such commit.
    case unknownRevision(String)
    /// Git gave up, or gave an answer that is none.
    case failed(command: String, words: String)

    var description: String {
        switch self {
        case .missing:
            "--against needs git, which is not installed"
        case .noRepository(let folder, let words):
            "--against needs a git repository, and «\(folder)» is in none\(Self.quoting(words))"
        case .unknownRevision(let revision):
            """
            there is no revision «\(Self.printable(revision))» in this repository
                where a server checks: fetch it first, with its history (`fetch-depth: 0`)
            """
        case .failed(let command, let words):
            "git \(command) failed\(Self.quoting(words))"
        }
    }

    private static func quoting(_ words: String) -> String {
        words.isEmpty ? "" : "\n    git says: \(printable(words))"
    }

    /// No name and no program's words can steer the terminal they are shown on.
    private static func printable(_ text: String) -> String {
        String(text.map { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "\u{FFFD}" : $0 })
    }
}
