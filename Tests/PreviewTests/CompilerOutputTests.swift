import Testing

@testable import Preview

struct CompilerOutputTests {
    private func problems(_ output: String) -> [String] {
        CompilerOutput.problems(in: output, folder: "/work") { path, line in "\(path), line \(line)" }
    }

    @Test func `errors are told once, with their place, as for content`() {
        let output = """
            [1/2] Compiling Templates HomePage.swift
            /work/templates/Pages/HomePage.swift:12:3: error: cannot find 'x' in scope
            10 | a
            /work/templates/Pages/HomePage.swift:12:3: error: cannot find 'x' in scope
            /work/templates/Pages/HomePage.swift:13:1: warning: unused
            /other/A.swift:1:1: error: expected: something
            """
        #expect(
            problems(output) == [
                """
                templates/Pages/HomePage.swift:12:3: error: cannot find 'x' in scope
                    /work/templates/Pages/HomePage.swift, line 12
                      ^
                """,
                """
                /other/A.swift:1:1: error: expected: something
                    /other/A.swift, line 1
                    ^
                """,
            ])
    }

    @Test func `where no place is told, the last lines are`() {
        #expect(problems("") == ["the program cannot be built"])
        #expect(problems("error: no such module") == ["the program cannot be built:\nerror: no such module"])
        #expect(problems((1...30).map { "\($0)" }.joined(separator: "\n")).first?.contains("\n11\n12") == true)
    }
}
