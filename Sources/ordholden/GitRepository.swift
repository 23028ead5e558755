internal import Foundation

/// The git repository that a folder is in: what stood in the folder at a revision.
///
/// Git is called by `Foundation.Process`, which the program holds already for the calendar: another package for two
/// calls would be more to build and to trust, and would make the binary no more independent, since git is run either way.
struct GitRepository {
    /// A folder in the repository.
    let folder: String

    /// The regular files below parts of the folder at a revision, by path within the folder.
    ///
    /// All of them come through one process, however many there are. What git would take for a symbolic link or for
    /// another repository is no file, and is left out.
    ///
    /// - Parameter revision: What an author wrote; it is never read as an option, nor by a shell.
    /// - Throws: `GitError`. A folder that did not exist at the revision is no error: it held nothing.
    func texts(in parts: [String], at revision: String) throws(GitError) -> [String: String] {
        let commit = try commit(of: revision)
        let list = try GitProcess(["ls-tree", "-r", "-z", commit, "--"] + parts, in: folder).output()
        let files = list.split(separator: 0).compactMap(File.init).filter(\.isRegular)
        guard !files.isEmpty else { return [:] }
        let ids = files.map(\.id).joined(separator: "\n") + "\n"
        let contents = try GitProcess(["cat-file", "--batch"], in: folder, input: ids).output()
        return try Self.texts(of: files, in: contents)
    }

    private func commit(of revision: String) throws(GitError) -> String {
        let place = GitProcess(["rev-parse", "--git-dir"], in: folder)
        do throws(GitError) { _ = try place.output() } catch {
            guard case .failed(_, let words) = error else { throw error }
            throw .noRepository(folder: folder, words: words)
        }
        let name = GitProcess(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"], in: folder)
        do throws(GitError) {
            let id = String(decoding: try name.output(), as: UTF8.self).filter { $0 != "\n" }
            guard !id.isEmpty, id.allSatisfy(\.isHexDigit) else { throw GitError.unknownRevision(revision) }
            return id
        } catch {
            guard case .failed = error else { throw error }
            throw .unknownRevision(revision)
        }
    }

    /// A line of `git ls-tree`: `100644 blob <id>`, a tab, the path.
    private struct File {
        let id: String
        let path: String
        let isRegular: Bool

        init?(_ line: ArraySlice<UInt8>) {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
            let facts = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard facts.count == 3 else { return nil }
            id = facts[2]
            path = String(decoding: line[(tab + 1)...], as: UTF8.self)
            isRegular = facts[1] == "blob" && facts[0].hasPrefix("100")
        }
    }

    /// Takes the answer of `git cat-file --batch` apart: `<id> blob <size>`, the bytes, a line break, for each file.
    private static func texts(of files: [File], in contents: [UInt8]) throws(GitError) -> [String: String] {
        var texts: [String: String] = [:]
        var rest = contents[...]
        for file in files {
            let header = rest.prefix { $0 != UInt8(ascii: "\n") }
            let size = header.split(separator: UInt8(ascii: " ")).last.flatMap {
                Int(String(decoding: $0, as: UTF8.self))
            }
            rest = rest.dropFirst(header.count + 1)
            guard let size, size >= 0, size < rest.count else {
                throw .failed(command: "cat-file", words: String(decoding: header, as: UTF8.self))
            }
            texts[file.path] = String(decoding: rest.prefix(size), as: UTF8.self)
            rest = rest.dropFirst(size + 1)
        }
        return texts
    }
}
