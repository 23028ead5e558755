internal import Compression
internal import Files
internal import Hosting
internal import Synchronization

/// Gives the texts of a site a smaller form each, beside the text, for servers that send those as they are.
///
/// They are files of the site like all others, so that none outlives its text, or a build without them.
public final class Compressor: Sendable {
    private let output: String
    private let counts = Mutex((all: 0, kept: 0))

    /// - Parameter output: The folder that holds what a build before has made.
    public init(keepingThoseIn output: String) {
        self.output = output
    }

    /// How many files were given, and how many of them were in the folder already.
    public var count: (all: Int, kept: Int) { counts.withLock(\.self) }

    /// The smaller forms of a file, on any core; none of what is no text or does not get smaller.
    ///
    /// The slowest part of a build by far, so what is in the output folder is used again: any bytes that become the text
    /// again will do, whoever wrote them.
    public func files(beside path: String, _ text: [UInt8]) -> [(path: String, bytes: [UInt8])] {
        guard MediaType.isText(path) else { return [] }
        return ContentCoding.allCases.compactMap { coding in
            let name = "\(path).\(coding.ending)"
            // What can't be read is no worse than what is not there: the publisher will tell.
            let known = try? File.read("\(output)/\(name)", followingLink: false, limit: text.count)
            if let known, known.count < text.count, coding.decodes(known, to: text) {
                counts.withLock { $0 = ($0.all + 1, $0.kept + 1) }
                return (name, known)
            }
            let encoded = coding.encode(text)
            guard encoded.count < text.count else { return nil }
            counts.withLock { $0.all += 1 }
            return (name, encoded)
        }
    }
}
