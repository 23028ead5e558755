import Files
import Foundation
import SiteBuilder
import Synchronization
import Testing

/// Real processes, killed or read from while they publish.
struct KilledProcessTests {
    /// Sites of 40 pages whose text is long enough to be caught in the middle.
    private static func site(_ word: String) -> TestSite {
        TestSite(
            Dictionary(
                uniqueKeysWithValues: (0..<40).map {
                    ("lofter/\($0)/index.html", String(repeating: "\(word) \($0) ", count: 5000))
                }))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a process killed at any moment leaves whole pages, and the next build heals them`() async throws {
        let folder = try TemporaryFolder(inMemory: true)
        let (old, new) = (Self.site("old"), Self.site("new"))
        try old.publish(to: folder("public"))
        for round in 0..<12 {
            let killer = Task.detached { [path = folder.path as String] in
                while true {
                    if let text = try? TextFile.read(path + "/pid"), let process = Int32(text) {
                        try await Task.sleep(for: .microseconds(Int.random(in: 0..<60_000)))
                        kill(process, SIGKILL)
                        return
                    }
                    try await Task.sleep(for: .milliseconds(1))
                }
            }
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
                let (old, new) = (KilledProcessTests.site("old"), KilledProcessTests.site("new"))
                try File.create(path + "/pid-new", holding: Array("\(getpid())".utf8))
                try File.rename(path + "/pid-new", to: path + "/pid")
                while true {
                    try new.publish(to: path + "/public")
                    try old.publish(to: path + "/public")
                }
            }
            try await killer.value
            try File.remove(folder("pid"))
            let tree = try folder.tree()
            #expect(tree.keys.count { $0.hasSuffix(".html") } == 40, "round \(round)")
            Wholeness.check(tree, old: old, new: new, "round \(round)")
            try Wholeness.checkHealing(of: folder, "public", by: [old, new], "round \(round)")
        }
    }

    @Test func `readers never meet a missing or empty page while the site is rebuilt`() throws {
        let folder = try TemporaryFolder()
        let (old, new) = (Self.site("old"), Self.site("new"))
        try old.publish(to: folder("public"))
        let versions = (0..<40).map { number in
            let page = "lofter/\(number)/index.html"
            return (path: folder("public/" + page), whole: [old, new].map { Array(($0.pages[page] ?? "").utf8) })
        }
        let isDone = Mutex(false)
        let reads = Mutex((count: 0, bad: [String]()))
        let (started, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        // A thread of its own: the tasks of other tests may take all that Swift has.
        Thread {
            started.signal()
            while !isDone.withLock({ $0 }) {
                reads.withLock { reads in
                    let page = versions[reads.count % 40]
                    let bytes = try? File.read(page.path)
                    if !page.whole.contains(where: { $0 == bytes }) {
                        reads.bad.append("\(page.path): \(bytes?.count ?? -1) bytes")
                    }
                    reads.count += 1
                }
            }
            ended.signal()
        }.start()
        started.wait()
        for build in 1...20 { try (build.isMultiple(of: 2) ? old : new).publish(to: folder("public")) }
        isDone.withLock { $0 = true }
        ended.wait()
        let (count, bad) = reads.withLock { $0 }
        #expect(bad.isEmpty)
        #expect(count > 100)
    }
}
