/// A link or an id on a page that is not as it should be.
public struct LinkProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The link leads to a path that is not in the site.
        case noSuchPath(String)
        /// The link leads to a place on a page that has no such id.
        case noSuchID(String, on: String)
        /// Several elements on the page have this id.
        case duplicateID
        /// The link climbs out of the site; a browser would stop at the root, and the site may stand deeper.
        case aboveRoot
        /// The link begins at the server's root and leads to something beside the site.
        case besideSite
        /// The attribute has no value, so the link leads to the page itself by mistake.
        case empty
        /// The link holds white space, a backslash, a control character or a bad percent escape.
        case malformed
    }

    /// The page it is on, such as `/omrader/klima/`.
    public let page: String
    /// The link as it was written, or the id behind a `#`.
    public let target: String
    /// What is wrong.
    public let reason: Reason

    package init(page: String, target: String, reason: Reason) {
        self.page = page
        self.target = target
        self.reason = reason
    }
}

extension LinkProblem: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .noSuchPath(let path): "\(page): the link «\(target)» leads to «\(path)», which is not in the site"
        case .noSuchID(let id, let path): "\(page): the link «\(target)» leads to «\(path)», which has no id «\(id)»"
        case .duplicateID: "\(page): several elements have the id «\(target.dropFirst())»"
        case .aboveRoot: "\(page): the link «\(target)» climbs out of the site"
        case .besideSite: "\(page): the link «\(target)» leads to a place beside the site"
        case .empty: "\(page): a link has no target"
        case .malformed: "\(page): the link «\(target)» is malformed"
        }
    }
}
