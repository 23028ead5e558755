internal import Compression
internal import Cores
internal import Files
internal import Hosting

/// The texts of a site in a smaller form, each beside its text, for servers that send them as they are.
///
/// They are files of the site like all others, so that none outlives its text, or a build without them.
public struct CompressedFiles: Sendable {
    /// The files, in the order of their texts.
    public let files: [(path: String, bytes: [UInt8])]
    /// How many of them were in the folder already.
    public let kept: Int

    /// Compresses what is text, on all cores.
    ///
    /// The slowest part of a build by far, so what is in the output folder is used again: any bytes that become the text
    /// again will do, whoever wrote them. Where a text does not get smaller there is no file.
    public init(beside files: [(path: String, bytes: [UInt8])], keepingThoseIn output: String) {
        let texts = files.filter { MediaType.isText($0.path) }
        let smaller = Cores.map(texts) { file in
            ContentCoding.allCases.map { Smaller(of: file.bytes, at: file.path, in: $0, output) }
        }.joined()
        self.files = smaller.compactMap { file in file.bytes.map { (file.path, $0) } }
        kept = smaller.count { $0.isKept }
    }

    private struct Smaller {
        let path: String
        let bytes: [UInt8]?
        let isKept: Bool

        init(of text: [UInt8], at path: String, in coding: ContentCoding, _ output: String) {
            self.path = "\(path).\(coding.ending)"
            // What can't be read is no worse than what is not there: the publisher will tell.
            let known = try? File.read("\(output)/\(self.path)", followingLink: false, limit: text.count)
            if let known, known.count < text.count, coding.decodes(known, to: text) {
                bytes = known
                isKept = true
            } else {
                let encoded = coding.encode(text)
                bytes = encoded.count < text.count ? encoded : nil
                isKept = false
            }
        }
    }
}
