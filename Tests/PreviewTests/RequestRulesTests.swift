import NIOHTTP1
import Testing

@testable import Preview

struct RequestRulesTests {
    private let rules = RequestRules(hosts: HostList(names: ["127.0.0.1", "localhost", "::1"], port: 8080))

    private func refusal(_ fields: [(String, String)], host: String? = "localhost:8080") -> Refusal? {
        var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/")
        if let host { head.headers.add(name: "Host", value: host) }
        for (name, value) in fields { head.headers.add(name: name, value: value) }
        do throws(Refusal) { _ = try rules.check(head) } catch { return error }
        return nil
    }

    @Test(arguments: ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"])
    func `the server goes by these names`(host: String) {
        #expect(refusal([], host: host) == nil)
        #expect(refusal([("Origin", "http://\(host)")], host: host) == nil)
    }

    @Test(arguments: [
        "localhost", "localhost:80", "localhost:8081", "evil.example:8080", "localhost.evil.example:8080", "::1:8080",
        "localhost:8080 ", "lo\u{212A}alhost:8080", "",
    ])
    func `the server goes by no other name`(host: String) {
        #expect(refusal([], host: host) == .foreignHost)
    }

    @Test func `a browser leaves out port 80`() {
        #expect(HostList(names: ["127.0.0.1"], port: 80).contains("127.0.0.1"))
    }

    @Test func `a link from elsewhere may lead here, and nothing else may come from there`() {
        let link = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")]
        #expect(refusal(link) == nil)
        for index in 1...2 {
            var other = link
            other[index].1 = "no-cors"
            #expect(refusal(other) == .foreignOrigin)
        }
        #expect(refusal(link + [("Origin", "null")]) == .foreignOrigin)
    }

    @Test func `every refusal has a status of its own kind`() {
        for refusal in Refusal.allCases {
            #expect((400...503).contains(refusal.status))
            #expect(Response(refusal).lastWords.starts(with: "HTTP/1.1 \(refusal.status) ".utf8))
        }
    }
}
