internal import Agreements
internal import ArgumentParser
internal import Diagnostics
internal import ExternalLinks
internal import Files
internal import Foundation

/// The check of what stands outside the site: asks for what is not known, remembers what was answered.
struct ExternalCheck {
    let options: ExternalOptions
    let content: ContentOptions

    /// What is wrong with the addresses, and how many were asked for.
    func run() async throws -> (diagnostics: DiagnosticList, asked: Int, known: Int) {
        guard let curl = CurlProcess(timeout: options.externalTimeout) else {
            Output.complain("error: --external needs curl, which is not installed")
            throw ExitCode(2)
        }
        let tree = ContentTree.load(content.content).tree
        // Content with errors has been told of, and has no links to follow.
        guard let content = ContentReader.read(tree).content else { return (DiagnosticList(), 0, 0) }
        let links = ExternalLink.all(in: content)
        var cache = AnswerCache(try? Data(File.read(options.externalCache)), now: Date())
        var answers: [String: Answer] = [:]
        for link in links { answers[link.address] = cache[link.address] }
        let unknown = links.filter { answers[$0.address] == nil }
        let pause = Duration.seconds(options.externalPause)
        let examiner = LinkExaminer(pace: .init(pause: pause, backOff: pause * 2)) { await curl.answer(from: $0, $1) }
        for (address, answer) in await examiner.answers(for: unknown) {
            answers[address] = answer
            cache.remember(answer, for: address)
        }
        write(cache)
        return (LinkFindings.diagnostics(answers, for: links, in: tree), unknown.count, links.count - unknown.count)
    }

    /// A cache that can't be written costs time, and is no reason to fail.
    private func write(_ cache: AnswerCache) {
        let parts = options.externalCache.split(separator: "/", omittingEmptySubsequences: false)
        let draft = "\(options.externalCache).\(ProcessInfo.processInfo.processIdentifier)"
        do throws(FileError) {
            if parts.count > 1 { try Folder.makeAll(parts.dropLast().joined(separator: "/")) }
            try File.create(draft, holding: Array(cache.data))
            try File.rename(draft, to: options.externalCache)
        } catch {
            Output.complain("warning: the answers are not kept: \(error)")
        }
    }
}
