import SiteBuilder
import Testing

struct PublicationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Publishes empty files; whatever is refused, nothing is left of it.
    private func publish(_ paths: [String]) throws {
        do {
            try Publisher(output: folder("public")).publish(paths.map { (path: $0, bytes: []) })
        } catch {
            #expect(try folder.tree("").isEmpty)
            throw error
        }
    }

    @Test(arguments: [
        ("", PathFault.empty),
        ("/etc/passwd", .absolute),
        ("a//b", .emptyName),
        ("a/", .emptyName),
        ("..", .hiddenName),
        ("a/../../b", .hiddenName),
        ("./a", .hiddenName),
        (".gitignore", .hiddenName),
        (".well-known", .hiddenName),
        (".well-known/.git", .hiddenName),
        ("a/.well-known/b", .hiddenName),
        (".well-known-not/b", .hiddenName),
        (".ordholden-manifest", .hiddenName),
        ("a/.ordholden-staging/b", .hiddenName),
        ("a\\b", .forbiddenCharacter),
        ("a\0b", .forbiddenCharacter),
        ("a\nb", .forbiddenCharacter),
        (String(repeating: "a", count: 256), .tooLong),
        (String(repeating: "a/", count: 600) + "b", .tooLong),
    ])
    func `a path that could leave the folder or hide in it is refused`(path: String, fault: PathFault) {
        #expect(throws: PublishingError.path(path, fault)) { try publish(["index.html", path]) }
    }

    @Test(arguments: [
        ["a.html", "a.html"], ["A.html", "a.html"], ["om/A", "om/a"], ["\u{E5}", "a\u{30A}"], ["\u{C5}", "a\u{30A}"],
        ["stra\u{DF}e", "STRASSE"],
    ])
    func `two paths that some file system takes for one are refused`(paths: [String]) {
        let error = #expect(throws: PublishingError.self) { try publish(paths) }
        guard case .path(_, .twice) = error else { return #expect(error == nil) }
    }

    @Test(arguments: [["a", "a/b"], ["a/b/c", "a"], ["x/A/y", "x/a"], ["a", "a-b", "a/b/c"]])
    func `no path is a file and a folder`(paths: [String]) {
        let error = #expect(throws: PublishingError.self) { try publish(paths) }
        guard case .path(_, .alsoFolder) = error else { return #expect(error == nil) }
    }

    @Test func `ordinary paths are fine`() throws {
        try publish(["index.html", "a/index.html", "a-b/index.html", "a.b", "ab", "data/x.json", "b/a.b"])
        try publish([])
    }

    @Test func `the message names the path and the rule`() {
        let error = #expect(throws: PublishingError.self) { try publish(["../x"]) }
        #expect(error?.description == "«../x» can't be published: a name in it begins with a dot")
    }
}
