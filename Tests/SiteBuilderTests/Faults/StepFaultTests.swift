import Files
import Foundation
import SiteBuilder
import Synchronization
import Testing

/// A process that is killed, or a disk that refuses, at each single step of publishing.
struct StepFaultTests {
    static let changes: [(TestSite, TestSite)] = [
        ([:], .before), (.before, .after), (.after, .before), (.before, [:]), (.before, .before),
    ]

    private final class Counter: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    @Test(arguments: changes)
    func `killed before any step, the folder is whole and the next build heals it`(
        old: TestSite, new: TestSite
    ) throws {
        let folder = try TemporaryFolder(inMemory: true)
        if !old.pages.isEmpty { try old.publish(to: folder("public")) }
        let counter = Counter()
        var publisher = Publisher(output: folder("public"))
        publisher.beforeStep = { [path = folder.path] _ in
            // What a kill here would leave: the system keeps all that was done before it.
            try? FileManager.default.copyItem(atPath: path + "/public", toPath: path + "/killed-\(counter.next())")
            return nil
        }
        try publisher.publish(new.files)
        let steps = counter.next() - 1
        #expect((steps > 10) == (old.pages != new.pages))
        for step in 1..<(steps + 1) {
            let name = "killed-\(step)"
            Wholeness.check(try folder.tree(name), old: old, new: new, "before step \(step)")
            try Wholeness.checkHealing(of: folder, name, by: [new, old], "before step \(step)")
        }
    }

    @Test(arguments: changes)
    func `refused at any step, the site is as it was or the next build heals it`(old: TestSite, new: TestSite) throws {
        let folder = try TemporaryFolder(inMemory: true)
        try folder.makeFolder("start")
        if !old.pages.isEmpty { try old.publish(to: folder("start")) }
        let start = try folder.tree("start")
        for refused in 1... {
            try? FileManager.default.removeItem(atPath: folder("public"))
            try FileManager.default.copyItem(atPath: folder("start"), toPath: folder("public"))
            let counter = Counter()
            var publisher = Publisher(output: folder("public"))
            publisher.beforeStep = { _ in counter.next() == refused ? FileError(.write, "x", errno: EIO) : nil }
            do {
                try publisher.publish(new.files)
                // The last steps were all made: there was nothing left to refuse.
                #expect(try folder.tree() == new.tree)
                return
            } catch PublishingError.untouched {
                #expect(try folder.tree() == start, "step \(refused)")
            } catch PublishingError.halfway {
                #expect(try folder.tree()[".ordholden-staging/"] == nil)
                Wholeness.check(try folder.tree(), old: old, new: new, "step \(refused)")
                try Wholeness.checkHealing(of: folder, "public", by: [new, old], "step \(refused)")
            }
        }
    }

    @Test func `what a killed build has left behind is cleaned, and only that`() throws {
        let folder = try TemporaryFolder(inMemory: true)
        try TestSite.before.publish(to: folder("public"))
        try folder.write("half a pa", to: "public/.ordholden-staging/new-1")
        try folder.write("mine", to: "mine/a")
        try folder.link("public/.ordholden-staging/link", to: "../../mine")
        #expect(try TestSite.before.publish(to: folder("public")) == PublishingReport(unchanged: 10))
        #expect(try folder.tree() == TestSite.before.tree)
        #expect(try folder.tree("mine") == ["a": Array("mine".utf8)])
    }
}
