import Addresses

/// What can be wrong with a text; all wording of this room stands here.
enum Complaint: Hashable {
    // Limits.
    case tooLong(bytes: Int)
    case tooDeep
    case tooManyImages
    case more

    // The site's dialect.
    case rawHTML(String)
    case scheme(String, destination: String)
    case destination(String)
    case imageElsewhere(String)
    case imageOfCommitment(String)
    case commitmentWithoutID(String)
    case commitmentWithoutWords(id: String, destination: String)
    case commitmentInImage(id: String, destination: String)

    /// The sentence to show.
    var message: String {
        switch self {
        case .tooLong(let bytes): "the text is \(bytes) bytes long; at most \(Limits.bytes) are read"
        case .tooDeep: "nested deeper than \(Limits.depth) levels"
        case .tooManyImages: "more than \(Limits.imageBrackets) images without a blank line between them"
        case .more: "more than \(Limits.findings) mistakes in this text; the rest is not shown"
        case .rawHTML: "raw HTML is not allowed; write it in Markdown, or «\\<» for a plain «<»"
        case .scheme(let scheme, _): "«\(scheme):» is not an allowed scheme; allowed are \(Self.allowedSchemes)"
        case .destination(let destination) where destination.hasPrefix("//"):
            "«//» leads to another site without saying how; write «https://»"
        case .destination(let destination) where URLReference.scheme(of: destination)?.hasPrefix("http") == true:
            "not a web address; it begins with «https://» and holds no space, «\\» or control character"
        case .destination: "a destination holds no space, «\\» or control character"
        case .imageElsewhere: "images from other hosts are not allowed; put the file into the site"
        case .imageOfCommitment: "an image cannot be a commitment; mark its words, [words](commitment:id)"
        case .commitmentWithoutID: "the commitment has no id; mark it as [words](commitment:id)"
        case .commitmentWithoutWords(let id, _):
            "the commitment «\(id)» has no words; mark it as [words](commitment:id)"
        case .commitmentInImage(let id, _):
            "the commitment «\(id)» stands in an image's description, which is not read as text"
        }
    }

    /// The words to look for in the source line, to point at them.
    var words: String {
        switch self {
        case .tooLong, .tooDeep, .tooManyImages, .more: ""
        case .rawHTML(let html): html
        case .scheme(_, let destination), .destination(let destination), .imageElsewhere(let destination),
            .imageOfCommitment(let destination), .commitmentWithoutID(let destination),
            .commitmentWithoutWords(_, let destination), .commitmentInImage(_, let destination):
            destination
        }
    }

    private static let allowedSchemes =
        (URLReference.allowedSchemes + [CommitmentReference.scheme]).joined(separator: ", ") + ", or none"
}
