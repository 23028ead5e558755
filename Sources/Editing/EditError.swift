public import Diagnostics
public import Files

/// Why nothing was written.
public enum EditError: Error, Sendable {
    /// There is no content to add to.
    case noContent(folder: String)
    /// What is to be made is there already.
    case exists(path: String)
    /// The path leads, by a symbolic link, out of the content folder.
    case outside(path: String)
    /// The file is another one by now.
    case changedMeanwhile(path: String)
    /// There is no area of that name; the nearest one, if any is near.
    case noSuchArea(String, nearest: String?)
    /// There is no promise of that name; the nearest one, if any is near.
    case noSuchCommitment(String, nearest: String?)
    /// The words can't be marked.
    case cannotMark(MarkProblem)
    /// With it the content would have errors it does not have now.
    case unsound(DiagnosticList)
    /// The disk refused.
    case disk(FileError)
}

extension EditError: CustomStringConvertible {
    /// What is wrong, and what to do about it, in a sentence or two.
    public var description: String {
        switch self {
        case .noContent(let folder):
            "«\(folder)» holds no content: there is no site.yml in it\n    name the folder with --content, or begin one with `ordholden init`"
        case .exists(let path): "\(path) is there already, and nothing is overwritten"
        case .outside(let path): "\(path) leads out of the content folder, and nothing is written there"
        case .changedMeanwhile(let path): "\(path) was changed by someone else meanwhile; run the command again"
        case .noSuchArea(let name, let nearest): "there is no area «\(name)»" + Self.hint(nearest)
        case .noSuchCommitment(let name, let nearest): "there is no commitment «\(name)»" + Self.hint(nearest)
        case .cannotMark(let problem): problem.description
        case .unsound(let diagnostics):
            diagnostics.sorted.filter { $0.severity == .error }.map(\.description).joined(separator: "\n")
        case .disk(let error): error.description
        }
    }

    private static func hint(_ nearest: String?) -> String {
        nearest.map { "\n    did you mean «\($0)»?" } ?? ""
    }
}
