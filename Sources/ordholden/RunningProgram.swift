internal import Files
internal import Foundation
internal import Preview

/// This program, as it was started.
struct RunningProgram: Sendable {
    /// Its file.
    let path: String
    /// The words it was started with, without its name.
    let arguments: [String]
    /// The folder it was started in.
    let folder: String

    /// The program that is running; asked for before its file is replaced.
    static var current: RunningProgram {
        RunningProgram(
            path: Bundle.main.executablePath ?? CommandLine.arguments[0],
            arguments: Array(CommandLine.arguments.dropFirst()), folder: FileManager.default.currentDirectoryPath)
    }

    /// What tells it from every other build of it; `nil` when its file cannot be seen.
    static var mark: String? {
        (try? FileStatus.of(current.path, followingLink: true))?.mark
    }

    /// The command that builds it, if it was built from the source code in the folder it was started in.
    ///
    /// Nothing is built for a program from elsewhere: to build a folder is to run what is in it.
    var rebuildCommand: String? {
        let build = "\(folder)/.build/"
        let isSource = FileManager.default.fileExists(atPath: "\(folder)/Package.swift")
        guard isSource, path.hasPrefix(build) else { return nil }
        let isRelease = path.split(separator: "/").contains("release")
        // As the Makefile does it.
        return "swift build --product ordholden" + (isRelease ? " -c release --static-swift-stdlib" : "")
    }

    /// Starts the program's file in place of this one, with the same words.
    ///
    /// - Parameter socket: A socket that it inherits.
    /// - Throws: `PreviewError` when it cannot be started; else it does not come back.
    func restart(inheriting socket: Int32) throws {
        var words = arguments
        if let old = words.firstIndex(of: "--inherited-socket") { words.removeSubrange(old...(old + 1)) }
        words = [path] + words + ["--inherited-socket", "\(socket)"]
        // Threads of the library that runs tasks hold back signals, and a program inherits that.
        var all = sigset_t()
        unsafe sigfillset(&all)
        unsafe sigprocmask(SIG_UNBLOCK, &all, nil)
        var pointers: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
        unsafe execv(path, &pointers)
        throw PreviewError.socket("the program cannot be started again")
    }
}
