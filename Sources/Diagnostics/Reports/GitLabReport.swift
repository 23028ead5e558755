/// Diagnostics as a GitLab Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
///
/// GitLab compares two reports by fingerprint, so that of a diagnostic stays the same when lines are added above it, and
/// no two in a report are equal: of those that are alike in all else, each is counted.
struct GitLabReport {
    let text: String

    private struct Item: Encodable {
        let description, fingerprint, severity: String
        let check_name = "ordholden"
        let location: Location
    }

    private struct Location: Encodable {
        let path: String
        let lines: Lines
    }

    private struct Lines: Encodable {
        let begin: Int
    }

    init(_ list: DiagnosticList) {
        var seen: [String: Int] = [:]
        let items = list.sorted.map { diagnostic in
            let identity = [diagnostic.path, diagnostic.message, diagnostic.sourceLine ?? ""].joined(separator: "\0")
            seen[identity, default: 0] += 1
            let words = [diagnostic.message, diagnostic.hint].compactMap(\.self).joined(separator: " – ")
            return Item(
                description: words, fingerprint: Self.fingerprint(of: "\(identity)\0\(seen[identity, default: 0])"),
                severity: diagnostic.severity == .error ? "major" : "minor",
                location: Location(
                    path: ReportPath.relative(diagnostic.path),
                    // A file that is missing, or meant as a whole, is shown at its first line; GitLab wants one.
                    lines: Lines(begin: diagnostic.position?.line ?? 1)))
        }
        text = JSONReport.text(of: items)
    }

    /// FNV-1a, 64 bits (draft-eastlake-fnv): nothing secret is kept, and `Hasher` differs from run to run.
    private static func fingerprint(of text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
