internal import Cores
internal import Files

/// The folder that a site is published to, and every way in which it may be changed.
struct OutputFolder: Sendable {
    /// The manifest's name; hidden, so that no page can have it.
    static let manifestName = ".ordholden-manifest"
    /// The folder for what is not in place yet: within the output, and so on the same file system.
    static let stagingName = ".ordholden-staging"

    /// The folder's path, as the user gave it; it may be a symbolic link, which is the user's choice.
    let path: String
    /// The file system it is on.
    let volume: FileStatus.Volume
    /// Told how many files are brought to their place.
    let watch: any WorkWatch
    /// Whether it was missing.
    private let isMade: Bool
    /// Called before each change.
    let beforeStep: @Sendable (PublishingStep) -> FileError?

    /// Opens the folder, which is made if it is missing.
    init(
        _ output: String, watch: any WorkWatch, beforeStep: @escaping @Sendable (PublishingStep) -> FileError?
    ) throws(PublishingError) {
        path = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        self.watch = watch
        self.beforeStep = beforeStep
        isMade = try PublishingError.untouched(FileStatus.of(path, followingLink: true)) == nil
        if isMade {
            try PublishingError.untouched(Folder.makeAll(path))
        }
        let status = try PublishingError.untouched(FileStatus.required(path, followingLink: true))
        guard status.kind == .folder else { throw .notAFolder(output: path, status.kind) }
        volume = status.volume
    }

    /// Removes the folder again, if it was made for a site that has come to nothing.
    func removeIfMade() {
        if isMade { _ = try? Folder.removeIfEmpty(path) }
    }

    /// Where a name within the folder is on the disk.
    func place(_ name: String) -> String { path + "/" + name }

    /// The manifest of what was published here before; `nil` when nothing was.
    ///
    /// - Throws: when the folder holds anything of others and has no manifest, or one that can't be trusted.
    func manifest() throws(PublishingError) -> Manifest? {
        let place = place(Self.manifestName)
        guard let status = try PublishingError.untouched(FileStatus.of(place)) else {
            let names = try PublishingError.untouched(Folder.names(in: path))
            if let foreign = names.first(where: { !$0.isHidden }) {
                throw .foreignFolder(output: path, example: foreign.shown)
            }
            return nil
        }
        guard status.kind == .file else { throw .manifest(path: place, .notAFile) }
        let bytes = try PublishingError.untouched(File.read(place, followingLink: false))
        do throws(ManifestFault) {
            return try Manifest(reading: bytes)
        } catch {
            throw .manifest(path: place, error)
        }
    }
}

// MARK: - Steps

extension OutputFolder {
    private func willDo(_ step: PublishingStep) throws(FileError) {
        if let error = beforeStep(step) { throw error }
    }

    /// What somebody else has removed meanwhile is removed all the same.
    private static func unlessMissing<Result>(
        _ removal: @autoclosure () throws(FileError) -> Result
    ) throws(FileError) {
        do throws(FileError) { _ = try removal() } catch { if !error.isMissing { throw error } }
    }

    func makeFolder(_ name: String) throws(FileError) {
        try willDo(.makeFolder(name))
        try Folder.make(place(name))
    }

    func write(_ bytes: [UInt8], to name: String, saved: Bool) throws(FileError) {
        try willDo(.write(name))
        try File.create(place(name), holding: bytes, saved: saved)
    }

    func rename(_ name: String, to target: String) throws(FileError) {
        try willDo(.rename(to: target))
        try File.rename(place(name), to: place(target))
    }

    func remove(_ name: String) throws(FileError) {
        try willDo(.remove(name))
        try Self.unlessMissing(try File.remove(place(name)))
    }

    func removeFolderIfEmpty(_ name: String) throws(FileError) {
        try willDo(.removeFolder(name))
        try Self.unlessMissing(try Folder.removeIfEmpty(place(name)))
    }

    func removeStaging() throws(FileError) {
        guard try FileStatus.of(place(Self.stagingName)) != nil else { return }
        try willDo(.removeFolder(Self.stagingName))
        try Folder.removeTree(place(Self.stagingName))
    }
}
