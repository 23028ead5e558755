internal import Foundation
internal import Synchronization

/// One run of the command that builds the program anew.
final class ProgramBuild: Sendable {
    /// How it ended.
    enum Outcome: Sendable {
        case built
        case failed(output: String)
    }

    private let command: String
    private let process = Mutex<Process?>(nil)

    init(command: String) {
        self.command = command
    }

    /// Runs the command in a shell, in the current folder, and waits for its end; when the task is cancelled, it is ended.
    func run() async -> Outcome {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // It takes minutes, and must not take one of the few threads that tasks share.
                Thread.detachNewThread { [self] in
                    continuation.resume(returning: wait())
                }
            }
        } onCancel: {
            process.withLock { $0?.terminate() }
        }
    }

    private func wait() -> Outcome {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec \(command)"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        do { try process.run() } catch {
            return .failed(output: error.localizedDescription)
        }
        self.process.withLock { $0 = process }
        let output = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        self.process.withLock { $0 = nil }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            return .failed(output: String(decoding: output, as: UTF8.self))
        }
        return .built
    }
}
