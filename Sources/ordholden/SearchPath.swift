internal import Foundation

/// Where other programs are found.
enum SearchPath {
    /// A program, in the first folder of the search path that has it; what the path says of the current folder is left out.
    static func program(_ name: String) -> URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
            .first(where: FileManager.default.isExecutableFile).map { URL(filePath: $0) }
    }
}
