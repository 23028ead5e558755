internal import Foundation

/// One call of a program that turns one file into another.
struct DrawingProcess {
    let program: URL
    let arguments: [String]
    /// The file that takes what it complains of.
    let complaints: String

    /// Runs it; `nil` when it did what it should, else the first line of what it complained of.
    func failure() -> String? {
        guard FileManager.default.createFile(atPath: complaints, contents: nil),
            let errors = FileHandle(forWritingAtPath: complaints)
        else { return "there is no room for temporary files" }
        defer { try? errors.close() }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        do {
            try process.run()
            process.waitUntilExit()
            if process.terminationReason == .exit, process.terminationStatus == 0 { return nil }
        } catch {
            return "\(program.lastPathComponent) can't be started: \(error.localizedDescription)"
        }
        let words = (try? String(contentsOfFile: complaints, encoding: .utf8))?.split(separator: "\n").first
        return words.map(String.init) ?? "\(program.lastPathComponent) failed"
    }
}
