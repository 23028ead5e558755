import Agreements
import Diagnostics
import ExternalLinks
import Foundation
import TestSupport
import Testing

/// Asking for addresses politely, and what is made of the answers; no test touches the net.
struct LinkExaminerTests {
    /// A net of a test's own: it answers what it is told, and notes what it was asked.
    private actor Net {
        private var answers: [String: [Answer]]
        private(set) var asked: [String] = []
        private(set) var most = 0
        private var open: [String: Int] = [:]

        init(_ answers: [String: [Answer]]) { self.answers = answers }

        func answer(_ address: String, _ method: ExternalLinks.Method) async -> Answer {
            let host = String(address.split(separator: "/")[1])
            open[host, default: 0] += 1
            most = max(most, open.values.reduce(0, +))
            #expect(open[host] == 1, "no host is asked twice at once")
            await Task.yield()
            open[host] = (open[host] ?? 1) - 1
            if open[host] == 0 { open[host] = nil }
            asked.append("\(method == .head ? "HEAD" : "GET") \(address)")
            var left = answers[address] ?? [.status(200)]
            let answer = left.removeFirst()
            if !left.isEmpty { answers[address] = left }
            return answer
        }
    }

    private func content(_ addresses: [String]) throws -> (links: [ExternalLink], tree: ContentTree) {
        let words = addresses.map { "[her](\($0))" }.joined(separator: "\n")
        let test = TestContent().with("pages/metode.md", "---\ntitle: M\ndescription: D\n---\n\n\(words)\n")
        return (ExternalLink.all(in: try test.read()), ContentTree(root: "content", texts: test.texts))
    }

    private func told(_ answers: [String: [Answer]], attempts: Int = 3) async throws -> (
        asked: [String], told: [String]
    ) {
        let net = Net(answers)
        let (links, tree) = try content(answers.keys.sorted())
        var pace = LinkExaminer.Pace(pause: .zero, backOff: .zero)
        pace.attempts = attempts
        let found = await LinkExaminer(pace: pace) { await net.answer($0, $1) }.answers(for: links)
        let diagnostics = LinkFindings.diagnostics(found, for: links, in: tree)
        return (await net.asked, diagnostics.sorted.map { "\($0.severity.rawValue): \($0.message)" })
    }

    private static let a = "https://a.example/x"

    @Test(arguments: [
        ([Answer.status(200)], ["HEAD"], [String]()),
        ([.status(405), .status(200)], ["HEAD", "GET"], []),
        ([.status(404), .status(200)], ["HEAD", "GET"], []),
        ([.status(404)], ["HEAD", "GET"], ["error: nothing is at this address any more (404)"]),
        ([.status(410)], ["HEAD", "GET"], ["error: nothing is at this address any more (410)"]),
        ([.status(403)], ["HEAD", "GET"], ["warning: the address answers with the status 403"]),
        ([.status(429, retryAfter: 0), .status(200)], ["HEAD", "HEAD"], []),
        ([.status(429, retryAfter: 3600)], ["HEAD"], ["warning: the address answers with the status 429"]),
        ([.failure(.timeout), .status(200)], ["HEAD", "HEAD"], []),
        (
            [.failure(.certificate)], ["HEAD"],
            ["warning: the address could not be reached: the certificate, or the encryption, is not accepted"]
        ),
        (
            [.status(503), .status(503), .status(503), .status(503), .status(503), .status(200)],
            ["HEAD", "GET", "HEAD", "GET", "HEAD", "GET"], []
        ),
    ])
    func `what is asked, and what is told`(answers: [Answer], asked: [String], words: [String]) async throws {
        let result = try await told([Self.a: answers])
        #expect(result.asked == asked.map { "\($0) \(Self.a)" })
        #expect(result.told == words)
    }

    @Test func `a net that is away is said once, and not of each address`() async throws {
        let result = try await told([
            "https://a.example/": [.failure(.unknownHost)], "https://b.example/": [.failure(.timeout)],
        ])
        #expect(result.told == ["warning: no address could be reached, so none was checked"])
    }

    @Test func `a host that has no name is asked no more`() async throws {
        let result = try await told([
            "https://a.example/1": [.failure(.unknownHost)], "https://a.example/2": [.status(200)],
            "https://b.example/": [.status(200)],
        ])
        #expect(!result.asked.contains("HEAD https://a.example/2"))
        #expect(result.told.count == 2)
    }

    @Test func `few hosts are asked at once`() async throws {
        let net = Net([:])
        let (links, _) = try content((0..<40).map { "https://h\($0 % 20).example/\($0)" })
        var pace = LinkExaminer.Pace(pause: .zero, backOff: .zero)
        pace.hosts = 3
        let answers = await LinkExaminer(pace: pace) { await net.answer($0, $1) }.answers(for: links)
        #expect(answers.count == 40)
        #expect((1...3).contains(await net.most))
    }

    @Test func `every address is found once, at its place`() throws {
        let (links, tree) = try content([
            "https://a.example/x/y", "https://a.example/x", "https://a.example/x#del", "mailto:a@b.no", "/metode/",
        ])
        #expect(links.map(\.address) == ["https://a.example/x", "https://a.example/x/y"])
        #expect(links[0].place(in: tree)?.position == SourcePosition(line: 7, column: 7))
        #expect(links[1].place(in: tree)?.position == SourcePosition(line: 6, column: 7))
    }

    @Test func `where a copy is named, what is gone is a warning`() throws {
        let test = TestContent().with("commitments/klimabudsjett/2021-06-03.md", TestContent.entry("fulfilled"))
        let links = ExternalLink.all(in: try test.read())
        #expect(links.map(\.hasCopy) == [false, true])
        let answers = Dictionary(uniqueKeysWithValues: links.map { ($0.address, Answer.status(404)) })
        let told = LinkFindings.diagnostics(answers, for: links, in: ContentTree(root: "content", texts: test.texts))
        #expect((told.count(of: .error), told.count(of: .warning)) == (1, 1))
    }

    @Test func `answers are kept for a while, failures never`() {
        let start = Date(timeIntervalSince1970: 1_800_000_000)
        var cache = AnswerCache(nil, now: start)
        cache.remember(.status(200), for: "fine")
        cache.remember(.status(404), for: "gone")
        cache.remember(.status(503), for: "busy")
        cache.remember(.failure(.timeout), for: "slow")
        func later(_ days: Double) -> AnswerCache { AnswerCache(cache.data, now: start + days * 86400) }
        #expect(later(0.9)["fine"] == .status(200) && later(0.9)["gone"] == .status(404))
        #expect(later(0.9)["busy"] == nil && later(0.9)["slow"] == nil)
        #expect(later(6.9)["fine"] == .status(200) && later(1.1)["gone"] == nil)
        #expect(later(7.1)["fine"] == nil && later(-1)["fine"] == nil)
        #expect(AnswerCache(Data("nonsense".utf8), now: start)["fine"] == nil)
    }
}
