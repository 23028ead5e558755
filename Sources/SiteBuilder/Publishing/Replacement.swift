internal import Cores
internal import Files

/// One change of the output folder from what it holds to a publication.
///
/// Everything waits in the staging folder, so that a full disk has shown before any page is touched. The manifest
/// names old and new files alike until all are in place: killed at any moment, the process leaves whole files only,
/// and none that the next build does not know for its own.
struct Replacement {
    private let output: OutputFolder
    private let survey: Survey
    private let staging: Staging
    private let old: Manifest?
    private let new: Manifest

    private var isListed = false

    /// Up to so many files are brought to the disk one by one; more, with all that is in the file system.
    private static let savedOneByOne = 16
    private static let oldManifest = OutputFolder.stagingName + "/manifest-old"
    private static let bothManifest = OutputFolder.stagingName + "/manifest-both"
    private static let newManifest = OutputFolder.stagingName + "/manifest-new"

    init(_ survey: Survey, staged staging: Staging, in output: OutputFolder, from old: Manifest?, to new: Manifest) {
        self.output = output
        self.survey = survey
        self.staging = staging
        self.old = old
        self.new = new
    }

    /// Makes the change.
    mutating func run() throws(PublishingError) {
        do throws(FileError) {
            try stage()
            try prepare()
        } catch {
            takeBack()
            throw .untouched(error)
        }
        do throws(FileError) {
            try makeRoom()
            try moveIntoPlace()
            try removeStale()
            try output.rename(Self.newManifest, to: OutputFolder.manifestName)
            try output.removeStaging()
            try Folder.save(output.path)
        } catch {
            try? output.removeStaging()
            throw .halfway(output: output.path, error)
        }
    }

    // MARK: - Before any page is touched

    private func stage() throws(FileError) {
        // What can't be changed later must show now.
        try Folder.requireChangeable(output.path)
        for folder in survey.changedFolders.sorted() { try Folder.requireChangeable(output.place(folder.text)) }

        try staging.open()
        try gather()
        // A page that people read is replaced only by bytes that survive a power cut.
        var areSaved = false
        if survey.replaced.count > Self.savedOneByOne {
            areSaved = try Folder.saveFileSystem(of: output.place(OutputFolder.stagingName))
        }
        if !areSaved {
            for item in survey.replaced { try File.save(output.place(staged(item))) }
        }
        if let old { try output.write(old.bytes, to: Self.oldManifest, saved: true) }
        try output.write((old?.union(new) ?? new).bytes, to: Self.bothManifest, saved: true)
        try output.write(new.bytes, to: Self.newManifest, saved: true)
    }

    /// Brings to each folder that is to be moved as a whole what was written elsewhere, because it had been there before.
    private func gather() throws(FileError) {
        for item in survey.new where !survey.isThere(item.path.folders.last) {
            let name = try staged(item)
            if name != Staging.newPlace(of: item.path) { try staging.moveToNew(name, for: item.path) }
        }
    }

    private mutating func prepare() throws(FileError) {
        try output.rename(Self.bothManifest, to: OutputFolder.manifestName)
        isListed = true
        try Folder.save(output.path)
    }

    /// Takes back what was prepared, as far as the disk lets it; what stays is healed by the next build.
    private func takeBack() {
        if isListed, old != nil { try? output.rename(Self.oldManifest, to: OutputFolder.manifestName) }
        if isListed, old == nil { try? output.remove(OutputFolder.manifestName) }
        try? output.removeStaging()
    }

    // MARK: - Page by page

    /// Where a page has become a folder, or a folder a page, the old one goes first.
    private func makeRoom() throws(FileError) {
        for path in survey.stale where isBlocking(path) { try output.remove(path.text) }
        for folder in survey.vacated { try output.removeFolderIfEmpty(folder.text) }
    }

    /// New files come first, so that no replaced page links to one that is not there yet.
    private func moveIntoPlace() throws(FileError) {
        for folder in survey.newFolders { try output.rename(Staging.newPlace(of: folder), to: folder.text) }
        let items = survey.new.filter { survey.isThere($0.path.folders.last) } + survey.replaced
        output.watch.begin(items.count)
        for item in items {
            try output.rename(staged(item), to: item.path.text)
            output.watch.advance(1)
        }
    }

    private func removeStale() throws(FileError) {
        for path in survey.stale where !isBlocking(path) { try output.remove(path.text) }
        for folder in survey.abandoned { try output.removeFolderIfEmpty(folder.text) }
    }

    private func isBlocking(_ path: OutputPath) -> Bool {
        survey.folders[path] != nil || path.folders.contains(where: new.paths.contains)
    }

    /// Where a file waits; an error for one that the disk held a moment ago.
    private func staged(_ item: Publication.Item) throws(FileError) -> String {
        guard let name = item.staged else { throw .vanished(.read, output.place(item.path.text)) }
        return name
    }
}
