import Files
import Foundation
import Testing

struct FileTests {
    @Test func `what is written is read again`() throws {
        let folder = try TemporaryFolder()
        for size in [0, 1, 4095, 4096, 1_000_000] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            try File.create(folder("\(size)"), holding: bytes, saved: size == 1)
            #expect(try File.read(folder("\(size)")) == bytes)
            #expect(try File.holds(bytes, at: folder("\(size)")))
            #expect(try !File.holds(bytes + [0], at: folder("\(size)")))
        }
        #expect(try File.read(folder("4096"), limit: 10).count == 10)
    }

    @Test func `a file of the same size and other bytes is not the same`() throws {
        let folder = try TemporaryFolder()
        try folder.write("abc", to: "a")
        #expect(try File.holds(Array("abc".utf8), at: folder("a")))
        #expect(try !File.holds(Array("abd".utf8), at: folder("a")))
        #expect(try !File.holds([], at: folder("missing")))
    }

    @Test func `a file whose size the system doesn't know is read to its end`() throws {
        #expect(try FileStatus.of("/proc/self/status")?.size == 0)
        #expect(try File.read("/proc/self/status").count > 500)
    }

    @Test func `a new file never replaces another, nor is written through a link`() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "a")
        try folder.link("link", to: "target")
        for name in ["a", "link"] {
            let error = #expect(throws: FileError.self) { try File.create(folder(name), holding: [1]) }
            #expect(error?.description == "cannot write \(folder(name)): File exists")
        }
        #expect(try File.read(folder("a")) == Array("mine".utf8))
        #expect(try FileStatus.of(folder("target")) == nil)
    }

    @Test func `files and folders get ordinary modes, less the umask`() throws {
        let folder = try TemporaryFolder()
        try File.create(folder("a"), holding: [])
        try Folder.make(folder("d"))
        let mask = umask(0o022)
        umask(mask)
        let modes = try ["a", "d"].map {
            try #require(FileManager.default.attributesOfItem(atPath: folder($0))[.posixPermissions] as? Int)
        }
        #expect(modes == [0o644 & ~Int(mask), 0o755 & ~Int(mask)])
    }

    @Test(.timeLimit(.minutes(1)))
    func `only regular files are read`() throws {
        let folder = try TemporaryFolder()
        try folder.makePipe("pipe")
        try folder.write("x", to: "a")
        try folder.link("link", to: "a")
        let reasons = ["/dev/zero", folder("pipe"), folder.path].map { path in
            #expect(throws: FileError.self) { try File.read(path) }?.errno
        }
        #expect(reasons == [ENOTSUP, ENOTSUP, EISDIR])
        #expect(try File.read(folder("link")) == [0x78])
        #expect(throws: FileError(.read, folder("link"), errno: ELOOP)) {
            try File.read(folder("link"), followingLink: false)
        }
    }

    @Test func `a path with a NUL is not cut short`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a")
        let path = folder("a") + "\0.md"
        #expect(throws: FileError.self) { try File.read(path) }
        #expect(throws: FileError.self) { try File.create(folder("b") + "\0", holding: []) }
        #expect(throws: FileError.self) { try File.remove(path) }
        #expect(try FileStatus.of(folder("a"))?.kind == .file)
    }

    @Test func `an error names what was tried and where`() throws {
        #expect(
            FileError(.read, "content/x.md", errno: EACCES).description == "cannot read content/x.md: Permission denied"
        )
        #expect(
            FileError(.write, "public/a", errno: ENOSPC).description == "cannot write public/a: No space left on device"
        )
        #expect(
            FileError(.makeFolder, "public/b", errno: EROFS).description
                == "cannot make folder public/b: Read-only file system")
        let error = #expect(throws: FileError.self) { try File.rename("/no/a", to: "/no/b") }
        #expect(error?.description == "cannot rename /no/a to /no/b: No such file or directory")
    }

    @Test func `a file that could not be written whole is not left behind`() async {
        await #expect(processExitsWith: .success) {
            _ = signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 10_000, rlim_max: 10_000)
            let limited = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #expect(limited == 0)
            let folder = try TemporaryFolder()
            let error = #expect(throws: FileError.self) {
                try File.create(folder("a"), holding: [UInt8](repeating: 1, count: 20_000))
            }
            #expect(error?.errno == EFBIG)
            #expect(try Folder.names(in: folder.path).isEmpty)
        }
    }
}
