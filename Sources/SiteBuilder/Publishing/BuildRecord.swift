internal import Cores
internal import Files

/// What the last build was made from, and how it left each file: with both unchanged there is nothing to build.
///
/// Only a shortcut. It is believed while every file it names is the very one that was written, by inode and times; whatever
/// is wrong with it, the site is built as if it were not there.
struct BuildRecord: Hashable, Sendable {
    /// The file's name; hidden, so that no page can have it.
    static let name = ".ordholden-record"
    private static let firstLine = "ordholden-record 1"

    let key: String
    /// How many warnings there were.
    let warnings: Int
    /// How the manifest and each file of it were left, in the manifest's order.
    let marks: [String]

    init(key: BuildKey, warnings: Int, marks: [String]) {
        self.key = key.text
        self.warnings = warnings
        self.marks = marks
    }

    init?(reading bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines[0] == Self.firstLine, lines.last == "", let warnings = Int(lines[2]) else {
            return nil
        }
        key = String(lines[1])
        self.warnings = warnings
        marks = lines[3..<(lines.count - 1)].map(String.init)
    }

    var bytes: [UInt8] {
        Array(([Self.firstLine, key, String(warnings)] + marks).map { $0 + "\n" }.joined().utf8)
    }

    /// How the files of a manifest are now; `nil` where one is missing or cannot be seen.
    static func marks(of manifest: Manifest, in folder: OutputFolder) -> [String]? {
        let names = [OutputFolder.manifestName] + manifest.paths.sorted().map(\.text)
        let marks = Cores.map(names) { name -> String? in
            guard let status = try? FileStatus.of(folder.place(name)), status.kind == .file else { return nil }
            return status.mark
        }
        let found = marks.compactMap(\.self)
        return found.count == names.count ? found : nil
    }
}
