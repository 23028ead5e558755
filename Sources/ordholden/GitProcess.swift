internal import Foundation

/// One call of git.
struct GitProcess {
    private let arguments: [String]
    private let folder: String
    private let input: String?

    /// - Parameters:
    ///   - arguments: What git is to do; they reach it as they are, through no shell.
    ///   - folder: The folder that git works in.
    ///   - input: What git reads; nothing if not given.
    init(_ arguments: [String], in folder: String, input: String? = nil) {
        self.arguments = arguments
        self.folder = folder
        self.input = input
    }

    /// What git answers.
    ///
    /// - Throws: `GitError.missing`, and `GitError.failed` with the first line of what git complains of.
    func output() throws(GitError) -> [UInt8] {
        guard let program = SearchPath.program("git") else { throw .missing }
        let process = Process()
        process.executableURL = program
        process.arguments = ["-C", folder] + arguments
        let (answer, complaint) = (Pipe(), Pipe())
        process.standardOutput = answer
        process.standardError = complaint
        do {
            process.standardInput = try inputFile() ?? FileHandle.nullDevice
            try process.run()
            let bytes = try answer.fileHandleForReading.readToEnd() ?? Data()
            let words = try complaint.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            guard process.terminationReason == .exit, process.terminationStatus == 0 else {
                throw failure(String(decoding: words, as: UTF8.self))
            }
            return [UInt8](bytes)
        } catch let error as GitError {
            throw error
        } catch {
            throw failure(error.localizedDescription)
        }
    }

    private func failure(_ words: String) -> GitError {
        .failed(command: arguments.first ?? "", words: words.split(separator: "\n").first.map(String.init) ?? "")
    }

    /// The input as a file that has no name any more.
    ///
    /// A pipe would have to be filled while the answer is read, and would end this program if git went away first.
    private func inputFile() throws -> FileHandle? {
        guard let input else { return nil }
        let file = FileManager.default.temporaryDirectory.appending(path: "ordholden-\(UUID().uuidString)")
        try Data(input.utf8).write(to: file, options: .withoutOverwriting)
        defer { try? FileManager.default.removeItem(at: file) }
        return try FileHandle(forReadingFrom: file)
    }
}
