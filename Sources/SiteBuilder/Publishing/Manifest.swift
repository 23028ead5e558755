/// The list of the files that this program has written to an output folder: no other file is ever removed.
///
/// A text file: the first line names the format and its version, each further line is a path, in byte order.
struct Manifest: Hashable, Sendable {
    private static let firstLine = "ordholden-manifest 1"

    /// The files, relative to the output folder.
    let paths: Set<OutputPath>

    init(_ paths: some Sequence<OutputPath>) {
        self.paths = Set(paths)
    }

    /// Reads a manifest, or says what is wrong with it.
    init(reading bytes: [UInt8]) throws(ManifestFault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first.map(String.init) == Self.firstLine else { throw .unknownVersion }
        guard lines.removeLast().isEmpty else { throw .cutShort }
        var paths: [OutputPath] = []
        for line in lines.dropFirst() {
            let path: OutputPath
            do throws(PathFault) { path = try OutputPath(String(line)) } catch { throw .path(String(line), error) }
            if let last = paths.last, last >= path { throw .unsorted(String(line)) }
            paths.append(path)
        }
        self.paths = Set(paths)
    }

    /// The manifest as it is written.
    var bytes: [UInt8] {
        Array(([Self.firstLine] + paths.sorted().map(\.text)).map { $0 + "\n" }.joined().utf8)
    }

    /// The manifest of the files that are in either.
    func union(_ other: Manifest) -> Manifest { Manifest(paths.union(other.paths)) }
}

/// Why a manifest can't be trusted to say what may be removed.
public enum ManifestFault: Error, Hashable, Sendable {
    case notAFile
    case notText
    case unknownVersion
    case cutShort
    case unsorted(String)
    case path(String, PathFault)
}

extension ManifestFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAFile: "it is no regular file"
        case .notText: "it is not UTF-8"
        case .unknownVersion: "its first line is another than this version writes"
        case .cutShort: "its last line has no end"
        case .unsorted(let path): "«\(path)» is out of order"
        case .path(let path, let fault): "«\(path)» is no path of a site: \(fault)"
        }
    }
}
