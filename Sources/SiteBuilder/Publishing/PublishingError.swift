public import Files

/// Why a site was not published; but for ``halfway(_:_:)``, the site that was there is byte for byte as it was.
public enum PublishingError: Error, Hashable, Sendable {
    /// A path of the publication breaks a rule.
    case path(String, PathFault)
    /// The output is no folder.
    case notAFolder(output: String, FileKind)
    /// The output folder holds a file and no manifest, so it may be anything.
    case foreignFolder(output: String, example: String)
    /// The manifest can't be trusted to say what may be removed.
    case manifest(path: String, ManifestFault)
    /// Another build is publishing to the same folder.
    case busy(output: String)
    /// Something that this program did not write stands where the publication needs a file or a folder.
    case inTheWay(path: String, FileKind)
    /// A folder in the output is on another file system, so that no file can be moved there in one step.
    case otherFileSystem(path: String)
    /// The system refused before any page was touched.
    case untouched(FileError)
    /// The system refused while pages were moved into place: each is whole, some are old and some new.
    case halfway(output: String, FileError)
}

extension PublishingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .path(let path, let fault):
            "«\(path)» can't be published: \(fault)"
        case .notAFolder(let output, let kind):
            "\(output) is \(kind), not a folder"
        case .foreignFolder(let output, let example):
            "\(output) holds files but no manifest of ours, such as «\(example)»; "
                + "nothing was touched: publish to an empty folder, or empty this one yourself"
        case .manifest(let path, let fault):
            "\(path) can't be trusted (\(fault)); nothing was touched: if the site there is all ours, remove the folder"
        case .busy(let output):
            "another build is publishing to \(output); try again when it is done"
        case .inTheWay(let path, let kind):
            "\(path) is \(kind) that we did not write; nothing was touched: move it away and build again"
        case .otherFileSystem(let path):
            "\(path) is on another file system than the folder around it; nothing was touched"
        case .untouched(let error):
            "\(error); the site that was there is as it was"
        case .halfway(let output, let error):
            "\(error); some pages in \(output) are old and some are new: build again"
        }
    }
}

extension PublishingError {
    /// Runs what the system may refuse while no page has been touched.
    static func untouched<Result>(
        _ body: @autoclosure () throws(FileError) -> Result
    ) throws(PublishingError) -> Result {
        do throws(FileError) { return try body() } catch { throw .untouched(error) }
    }
}
