internal import Foundation

/// One call of a program that turns one file into another.
struct DrawingProcess {
    let program: URL
    let arguments: [String]
    /// The file that takes what it complains of.
    let complaints: String

    /// Runs it; `nil` when it did what it should, else the first line of what it complained of.
    func failure() async -> String? {
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
        // No thread waits for it.
        let isDone = await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
            process.terminationHandler = {
                continuation.resume(returning: $0.terminationReason == .exit && $0.terminationStatus == 0)
            }
            do { try process.run() } catch {
                process.terminationHandler = nil
                continuation.resume(returning: false)
            }
        }
        guard !isDone else { return nil }
        let words = (try? String(contentsOfFile: complaints, encoding: .utf8))?.split(separator: "\n").first
        return words.map(String.init) ?? "\(program.lastPathComponent) failed"
    }
}
