internal import Files
internal import Foundation

/// Where the program is built anew when its source code changes.
actor ProgramDesk {
    /// What the program is made from, beside each other in the current folder.
    private static let folders = ["Sources", "templates"]

    private let command: String
    private let stage: Stage
    private let tell: @Sendable (Preview.Event) -> Void
    private let burst = Burst()
    private var watches: [FolderWatch] = []

    init(command: String, stage: Stage, tell: @escaping @Sendable (Preview.Event) -> Void) {
        self.command = command
        self.stage = stage
        self.tell = tell
    }

    /// Begins to watch.
    func open() {
        let burst = burst
        watches = Self.folders.map { folder in
            FolderWatch(folder) { change in
                if Self.concernsProgram(change, in: folder) { burst.add(change) }
            }
        }
    }

    /// Builds the program whenever its source code has changed.
    ///
    /// - Returns: Whether it was built; `false` when the task was cancelled before that.
    func work() async -> Bool {
        defer { for watch in watches { watch.stop() } }
        while await burst.next() != nil {
            tell(.building)
            stage.change { $0.note = "The program is being built…" }
            let outcome = await ProgramBuild(command: command).run()
            if Task.isCancelled { return false }
            switch outcome {
            case .built:
                return true
            case .failed(let output):
                let folder = FileManager.default.currentDirectoryPath
                let problems = CompilerOutput.problems(in: output, folder: folder, line: Self.line)
                stage.change { scene in
                    scene.note = ""
                    scene.report(program: problems)
                }
                tell(.notBuilt(problems))
            }
        }
        return false
    }

    /// An asset is served from the working tree; for anything else the program has to be built.
    private static func concernsProgram(_ change: Change, in folder: String) -> Bool {
        let assets = "Assets/"
        guard folder == "templates", case .file(let path) = change, path.hasPrefix(assets) else { return true }
        return !WorkingAssets.serves(String(path.dropFirst(assets.count)))
    }

    private static func line(of path: String, _ number: Int) -> String? {
        guard let text = try? TextFile.read(path) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }
}
