internal import ArgumentParser
internal import ExternalLinks
internal import Foundation

/// One question to a server, by curl.
///
/// A library would have to bring TLS along: FoundationNetworking needs libcurl beside the binary, swift-nio-ssl some
/// megabytes within it, for what an editor does now and then. curl is called as git is, and the binary stands alone.
struct CurlProcess {
    let program: URL
    let timeout: Int

    /// Finds curl in the search path.
    init?(timeout: Int) {
        guard let program = SearchPath.program("curl") else { return nil }
        self.program = program
        self.timeout = timeout
    }

    /// Asks once, and follows redirects within the web.
    func answer(from address: String, _ method: ExternalLinks.Method) async -> Answer {
        let process = Process()
        process.executableURL = program
        // -q first: no file of the user's changes what is asked.
        process.arguments =
            [
                "-q", "--silent", "--globoff", "--location", "--max-redirs", "10", "--proto", "=http,https",
                "--proto-redir", "=http,https", "--connect-timeout", "10", "--max-time", String(timeout),
                "--max-filesize", "50000000", "--output", "/dev/null", "--user-agent",
                "ordholden/\(Ordholden.configuration.version) (link check)", "--write-out",
                "%{http_code} %header{retry-after}",
            ] + (method == .head ? ["--head"] : []) + ["--url", address]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        // What curl writes out fits the pipe, so it can be read when curl has ended; no thread waits for it.
        let status: Int32? = await withCheckedContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch {
                process.terminationHandler = nil
                continuation.resume(returning: nil)
            }
        }
        let data = status == nil ? nil : try? pipe.fileHandleForReading.readToEnd()
        let words = String(decoding: data ?? Data(), as: UTF8.self).split(separator: " ")
        let code = words.first.flatMap { Int($0) } ?? 0
        guard let status, let failure = Self.failure(status) else {
            return status == nil || code == 0
                ? .failure(.other) : .status(code, retryAfter: words.dropFirst().first.flatMap { Int($0) })
        }
        return .failure(failure)
    }

    /// What an exit status of curl means (curl(1), EXIT CODES); `nil` for one after which the server's answer counts.
    private static func failure(_ status: Int32) -> NetworkFailure? {
        switch status {
        case 0, 63: nil
        case 6: .unknownHost
        case 7, 16, 18, 52, 55, 56, 92: .noConnection
        case 28: .timeout
        case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: .certificate
        case 47: .redirects
        default: .other
        }
    }
}
