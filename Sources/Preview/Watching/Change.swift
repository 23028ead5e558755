/// What has changed in a folder.
enum Change: Hashable, Sendable {
    /// A file, by its path within the folder: it was saved, added or removed.
    case file(String)
    /// More than a file, or nobody knows what: a folder, a link, too many files to tell.
    case anything
}
