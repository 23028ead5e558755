import Files
import Foundation
import Testing

struct ContentFolderTests {
    private func contents(_ folder: TemporaryFolder, _ name: String = "content") throws -> ContentFolder.Contents {
        try ContentFolder(folder(name)).contents()
    }

    @Test func `files are found at any depth, in byte order`() throws {
        let folder = try TemporaryFolder()
        for name in ["b.md", "a/x.md", "a-b/x.md", "a.md", "a/B.md", "a/b/c/d.csv", "Z.md"] {
            try folder.write("12345", to: "content/" + name)
        }
        let contents = try contents(folder)
        #expect(
            contents.files.map(\.path) == [
                "Z.md", "a-b/x.md", "a.md", "a/B.md", "a/b/c/d.csv", "a/x.md", "b.md",
            ])
        #expect(contents.files.allSatisfy { $0.size == 5 })
        #expect(contents.problems.isEmpty)
    }

    @Test func `hidden files and what editors leave behind are skipped`() throws {
        let folder = try TemporaryFolder()
        let leftovers = [".DS_Store", ".git/config", "a.md~", ".a.md.swp", "a.swp", "#a.md#", ".#a.md", "x~/a.md"]
        for name in leftovers + ["a.md", "#", "swp"] { try folder.write("x", to: "content/" + name) }
        let contents = try contents(folder)
        #expect(contents.files.map(\.path) == ["#", "a.md", "swp"])
        #expect(contents.problems.isEmpty)
    }

    @Test func `a link that stays in the folder is followed`() throws {
        let folder = try TemporaryFolder()
        try folder.write("123", to: "content/real/a.md")
        try folder.link("content/file.md", to: "real/a.md")
        try folder.link("content/folder", to: folder("content/real"))
        #expect(try contents(folder).files.map(\.path) == ["file.md", "folder/a.md", "real/a.md"])
        #expect(try contents(folder).files.map(\.size) == [3, 3, 3])
        #expect(try contents(folder).problems.isEmpty)
    }

    @Test func `a link that leaves the folder is reported and not read`() throws {
        let folder = try TemporaryFolder()
        try folder.write("secret", to: "content-secret/a.md")
        try folder.write("x", to: "content/a.md")
        try folder.link("content/out", to: "../content-secret")
        try folder.link("content/passwd", to: "/etc/passwd")
        // It looks as if it came back, and does not.
        try folder.link("content/back", to: "out/../content-secret/a.md")
        let contents = try contents(folder)
        #expect(contents.files.map(\.path) == ["a.md"])
        #expect(contents.problems.map(\.path) == ["back", "out", "passwd"])
        #expect(contents.problems.allSatisfy { $0.reason == .linkLeavesFolder })
    }

    @Test func `links in a circle end, and are reported`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/a/b/c.md")
        try folder.link("content/a/b/up", to: "..")
        try folder.link("content/a/top", to: "../../content")
        try folder.link("content/self", to: "self")
        try folder.link("content/nowhere", to: "missing.md")
        let contents = try contents(folder)
        #expect(contents.files.map(\.path) == ["a/b/c.md"])
        #expect(contents.problems.map(\.path) == ["a/b/up", "a/top", "nowhere", "self"])
        #expect(contents.problems.map(\.reason) == [.linkIsCycle, .linkIsCycle, .linkIsBroken, .linkIsBroken])
    }

    @Test(.timeLimit(.minutes(1)))
    func `links that multiply are stopped, and reported once`() throws {
        let folder = try TemporaryFolder()
        for i in 0..<12 {
            try folder.makeFolder("content/d\(i)")
            for j in 0..<12 where i != j { try folder.link("content/d\(i)/l\(j)", to: "../d\(j)") }
        }
        let contents = try ContentFolder(folder("content"), limit: 1000).contents()
        #expect(contents.problems.count { $0.reason == .tooMany } == 1)
    }

    @Test func `a folder that is nested too deep is reported`() throws {
        let folder = try TemporaryFolder()
        let deep = Array(repeating: "d", count: 32).joined(separator: "/")
        try folder.write("x", to: "content/\(deep)/a.md")
        #expect(try contents(folder).files.isEmpty)
        #expect(try contents(folder).problems == [FolderProblem(path: deep, reason: .tooDeep)])
    }

    @Test(.timeLimit(.minutes(1)))
    func `a named pipe and a socket are reported and never opened`() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("content")
        try folder.makePipe("content/pipe")
        try folder.makeSocket("content/socket")
        let contents = try contents(folder)
        #expect(contents.files.isEmpty)
        #expect(contents.problems.map(\.reason) == [.notAFile(.namedPipe), .notAFile(.socket)])
        #expect(
            contents.problems.map(\.description) == ["a named pipe can't be published", "a socket can't be published"])
    }

    @Test func `a name that differs between computers is read and reported`() throws {
        let folder = try TemporaryFolder()
        for name in ["e\u{301}.md", "\u{E9}.md", "miljø/a.md"] { try folder.write("x", to: "content/" + name) }
        let contents = try contents(folder)
        #expect(contents.files.count == 3)
        #expect(contents.problems.map(\.path) == ["e\u{301}.md", "miljø", "\u{E9}.md"])
        #expect(contents.problems.allSatisfy { $0.reason == .nameNotPlain })
    }

    @Test func `a name that is not UTF-8 is reported`() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("content")
        try folder.writeEmpty(named: [0xE5, 0x2E, 0x6D, 0x64], in: "content")
        let contents = try contents(folder)
        #expect(contents.files.isEmpty)
        #expect(contents.problems == [FolderProblem(path: "\u{FFFD}.md", reason: .nameNotUTF8)])
    }

    @Test func `a missing folder is named`() throws {
        let error = #expect(throws: FileError.self) { try ContentFolder("no/such/content").contents() }
        #expect(error?.description == "cannot list no/such/content: No such file or directory")
    }

    @Test(.timeLimit(.minutes(1)))
    func `files may vanish and appear while the folder is walked`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        for i in 0..<200 { try folder.write("x", to: "content/d\(i)/stays.md") }
        let changes = Task.detached {
            var round = 0
            while !Task.isCancelled {
                round += 1
                let place = path + "/content/d\(round % 200)/comes-and-goes"
                try? Folder.make(place)
                try? File.create(place + "/a.md", holding: [])
                try? Folder.removeTree(place)
            }
        }
        for _ in 0..<50 {
            let contents = try contents(folder)
            #expect(contents.files.count { $0.path.hasSuffix("stays.md") } == 200)
            for problem in contents.problems {
                guard case .unreadable(let error) = problem.reason else {
                    Issue.record("\(problem.path): \(problem)")
                    continue
                }
                #expect(error.isMissing)
            }
        }
        changes.cancel()
        await changes.value
    }
}
